import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packText, unpackText } from '../../src/search/pack-text.ts';

describe('packText', () => {
  it('gives every string back, halves of characters too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unpackText(packText(text))).toBe(text);
      }),
    );
    for (const text of ['', '法治政府建设', '\ud83d', '\uffff\u0000', '["p-1a","执法，㐀〇"]']) {
      expect(unpackText(packText(text))).toBe(text);
    }
  });

  it('takes one byte for common characters and two for others', () => {
    expect(packText('法治政府').length).toBe(1 + 4);
    expect(packText('龘龘').length).toBe(1 + 4);
  });

  it('refuses what other codes packed', () => {
    const packed = packText('法治');
    packed[0] = (packed[0] as number) ^ 1;
    expect(() => unpackText(packed)).toThrow(/another edition/);
  });
});
