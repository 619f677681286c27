import type { Placed } from './choose-list.ts';
import type { CutBody } from './cut-plain.ts';
import { fits, OWN_CAUSES, tailsOf } from './formulas.ts';
import { firstSentenceEnd, sentencesIn } from './sentences.ts';
import { flatOf, type Stretch } from './stretch.ts';

interface ListItem {
  readonly rule: 'list-item';
  readonly parts: readonly Stretch[];
}

/** Longest line that heads an item whose text follows below. */
const LONGEST_HEAD = 40;

/** From each marker to the next; what follows the last item and sums up is left out. */
export function cutList(body: CutBody, list: readonly Placed[]): ListItem[] {
  const all = partsOf(body.stretches, list);
  const last = withoutTail(body, all.at(-1) ?? [], all.slice(0, -1));
  return [...all.slice(0, -1), last].map((parts) => ({ rule: 'list-item', parts }));
}

/** The stretches from each marker to the next, in one walk. */
function partsOf(stretches: readonly Stretch[], list: readonly Placed[]): Stretch[][] {
  const items: Stretch[][] = [];
  let next = 0;
  for (const { line, from, to } of stretches) {
    let start = from;
    for (; list[next]?.line === line; next++) {
      const { at } = list[next] as Placed;
      if (start < at) items.at(-1)?.push({ line, from: start, to: at });
      items.push([]);
      start = at;
    }
    if (start < to) items.at(-1)?.push({ line, from: start, to });
  }
  return items;
}

function withoutTail(body: CutBody, parts: readonly Stretch[], others: readonly Stretch[][]): readonly Stretch[] {
  const [first, ...rest] = parts;
  if (first === undefined) return parts;
  const head = flatOf(body.lines, first);
  const own = tailAt(body, head);
  if (own < head.length) return [{ ...first, to: first.from + own }];
  const ends = listEnds(body, head, others);
  const end = rest.findIndex((part, at) => ends(flatOf(body.lines, part), at === 0));
  return end < 0 ? parts : parts.slice(0, end + 1);
}

/**
 * Whether a line after the last marker is none of the last item's: it sums up, tells causes where no other item has its own, or
 * stands alone where every other item is one line.
 */
function listEnds({ lines, section }: CutBody, head: string, others: readonly Stretch[][]) {
  const tails = tailsOf(section);
  const below = others.flatMap((parts) => parts.slice(1).map((part) => flatOf(lines, part)));
  const ownCauses = below.some((flat) => fits(OWN_CAUSES, flat));
  const single = others.length > 0 && below.length === 0;
  // Where the others are heads without text, the last is as well.
  const bareHead = isHead(head) && (!single || others.some(([own]) => own && !isHead(flatOf(lines, own))));
  return (flat: string, first: boolean): boolean => {
    if (fits(tails, flat)) return true;
    const bare = first && bareHead;
    return !bare && (fits(OWN_CAUSES, flat) ? !ownCauses : single);
  };
}

function isHead(flat: string): boolean {
  return flat.length <= LONGEST_HEAD && firstSentenceEnd(flat) >= flat.length;
}

/** Where in the text of the last item sentences begin that are none of its own. */
function tailAt({ section }: CutBody, flat: string): number {
  const tails = tailsOf(section);
  const [, ...later] = sentencesIn(flat, 0, flat.length);
  return later.find(({ from, to }) => fits(tails, flat.slice(from, to)))?.from ?? flat.length;
}
