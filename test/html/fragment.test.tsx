import type { Root } from 'hast';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { collectRefs } from '../../src/html/collect-refs.ts';
import { UnsafeMarkupError } from '../../src/html/refuse.ts';
import { serialise, serialiseFragment } from '../../src/html/serialise.ts';
import { Kept } from '../../templates/parts/kept.tsx';

const page = (...children: Parameters<typeof h>[2][]): Root => h(null, h('main', ...children));
const piece = h(null, h('p', { id: 'p-1' }, 'a < b ', h('a', { href: '/reports/a/#p-1', title: '<x>' }, '文')));

describe('a piece that was rendered before', () => {
  it.each(['/', '/sub/'])('gives the page that its elements would give, below %s', (base) => {
    const kept = Kept({ fragment: serialiseFragment(piece, base) });
    expect(serialise(page('前', kept, h('b', '中'), kept), base)).toBe(
      serialise(page('前', ...piece.children, h('b', '中'), ...piece.children), base),
    );
  });

  it('brings its links and ids along', () => {
    const kept = Kept({ fragment: serialiseFragment(piece, '/') });
    const refs = collectRefs(page(kept), '/x/');
    expect(refs).toEqual(collectRefs(page(...piece.children), '/x/'));
    expect(refs).toMatchObject({ ids: ['p-1'], links: ['/reports/a/#p-1'] });
    expect(collectRefs(page(kept, kept), '/x/').repeatedIds).toEqual(['p-1']);
  });

  it('is refused what a page is refused', () => {
    expect(() => serialiseFragment(h(null, h('a', { href: 'javascript:x' })), '/')).toThrow(UnsafeMarkupError);
  });

  it('is nothing that a text of a capture could pose as', () => {
    const kept = Kept({ fragment: serialiseFragment(piece, '/') });
    const html = serialise(page('\ufdd10\ufdd2', h('i', { title: '\ufdd10\ufdd2' }), kept), '/');
    expect(html.match(/<p id="p-1">/g)).toHaveLength(1);
    expect(html).toContain('<main>\ufffd0\ufffd');
  });
});
