import { cutItems } from '../../../src/facts/items/cut-items.ts';
import { findKinds, wordsOf } from '../../../src/facts/items/find-kinds.ts';
import { flatLine } from '../../../src/facts/items/flat-line.ts';
import { textOf } from '../../../src/facts/items/item-text.ts';
import { KINDS } from '../../../src/facts/items/kinds.ts';
import type { GoldSection } from './read-gold.ts';

/** How a cut compares with the one made by hand. */
export interface CutScore {
  readonly sections: number;
  /** Sections all of whose items are as by hand. */
  readonly exact: number;
  readonly gold: number;
  readonly found: number;
  readonly same: number;
  readonly misses: readonly string[];
}

/** Compares the items of sections with those cut by hand: same text, same section. */
export function scoreCut(sections: readonly GoldSection[]): CutScore {
  let [exact, gold, found, same] = [0, 0, 0, 0];
  const misses: string[] = [];
  for (const { issuer, section, passages, items } of sections) {
    const lines = passages.map(flatLine);
    const ours = cutItems(lines, section).map((item) => `${item.section} ${textOf(lines, item)}`);
    const theirs = items.map((item) => `${item.section} ${item.text}`);
    const both = theirs.filter((one) => ours.includes(one)).length;
    [gold, found, same] = [gold + theirs.length, found + ours.length, same + both];
    if (both === theirs.length && both === ours.length) exact++;
    else
      misses.push(
        [`${issuer} ${section}`, ...theirs.map((one) => `- ${one}`), ...ours.map((one) => `+ ${one}`)].join('\n'),
      );
  }
  return { sections: sections.length, exact, gold, found, same, misses };
}

/** Precision and recall of one kind. */
export interface KindScore {
  readonly gold: number;
  readonly found: number;
  readonly same: number;
  readonly f1: number;
}

/** How kinds compare with those given by hand. */
export interface KindsScore {
  readonly items: number;
  readonly kinds: Readonly<Record<string, KindScore>>;
  readonly macroF1: number;
  /** Share of the items that no rule knows. */
  readonly other: number;
  readonly misses: readonly string[];
}

/** Compares kinds of shortcomings that are real or invented, not the few texts of which the synthetic captures are made. */
export function scoreKinds(sections: readonly GoldSection[]): KindsScore {
  const items = sections
    .filter(({ source }) => !source.startsWith('test/'))
    .flatMap((section) => section.items)
    .filter(({ section }) => section === 'shortcomings')
    .map(({ text, kinds }) => ({ text, kinds, ours: kindsOfText(text) }));
  const kinds = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, scoreKind(items, kind)]));
  const scores = Object.values(kinds).filter(({ gold }) => gold > 0);
  return {
    items: items.length,
    kinds,
    macroF1: scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length,
    other: items.filter(({ ours }) => ours.includes('other')).length / items.length,
    misses: items
      .filter(({ kinds: by, ours }) => [...by].sort().join() !== [...ours].sort().join())
      .map(({ text, kinds: by, ours }) => `${by.join('+')} ≠ ${ours.join('+')}: ${text}`),
  };
}

function kindsOfText(text: string): readonly string[] {
  return findKinds(wordsOf(text.split('\n').map((line) => flatLine({ text: line }).flat)));
}

interface Labelled {
  readonly kinds: readonly string[];
  readonly ours: readonly string[];
}

function scoreKind(items: readonly Labelled[], kind: string): KindScore {
  const gold = items.filter(({ kinds }) => kinds.includes(kind)).length;
  const found = items.filter(({ ours }) => ours.includes(kind)).length;
  const same = items.filter(({ kinds, ours }) => kinds.includes(kind) && ours.includes(kind)).length;
  return { gold, found, same, f1: gold + found === 0 ? 1 : (2 * same) / (gold + found) };
}
