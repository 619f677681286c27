import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { mendGbk } from '../../src/ingest/mend-gbk.ts';

/** 全年召开专题会议6次。/ 修订议事规则 in GBK. */
const LINE = Buffer.from('c8abc4ead5d9bfaad7a8cce2bbe1d2e936b4cea1a30ad0deb6a9d2e9cac2b9e6d4f2', 'hex');
const read = (bytes: Uint8Array) => ingest({ path: 'a.txt', bytes, sidecar: null, limits: {} });
const without = (index: number) => Uint8Array.from([...LINE.subarray(0, index), ...LINE.subarray(index + 1)]);
const withByte = (index: number, byte: number) =>
  Uint8Array.from([...LINE.subarray(0, index), byte, ...LINE.subarray(index)]);

describe('a byte lost or too many among characters of two bytes', () => {
  it.each([
    ['first half lost', without(6)],
    ['second half lost', without(7)],
    ['one too many', withByte(6, 0xff)],
    ['another too many', withByte(8, 0xfe)],
  ])('costs about a character, not the rest of the line: %s', async (_name, bytes) => {
    const { text, encoding, diagnostics } = await read(bytes);
    expect(encoding).toBe('gb18030');
    expect(text).toMatch(/^全年.{0,3}\ufffd.{0,3}专题会议6次。\n修订议事规则$/u);
    expect(diagnostics).toMatchObject([{ rule: 'bad-byte', line: 1 }]);
  });

  it.each([
    ['whole text', LINE],
    ['characters beyond GB 2312', Buffer.from('e946bfaa0ae94682358738bfaa', 'hex')],
    ['a character of four bytes after plain ones', Buffer.from('c8ab82358738c4ea', 'hex')],
    ['ASCII', Buffer.from('plain text 123')],
  ])('leaves %s alone', (_name, bytes) => {
    expect(mendGbk(bytes)).toBe(bytes);
  });
});
