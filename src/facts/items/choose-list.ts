import type { Marker } from './markers.ts';

/** A marker and its line. */
export interface Placed extends Marker {
  readonly line: number;
}

/** How many numbers of a list may be lost at one place: the report of one town prints 一是, 二是, 是, 五是. */
const MOST_LOST = 1;

/**
 * The markers of the outermost list: the system that comes first and whose numbers go on. What is numbered within its items is
 * no list of its own, nor is an enumeration within the sentence that leads to the list.
 */
export function chooseList(markers: readonly Placed[]): readonly Placed[] {
  const lists = [...new Set(markers.map(({ system }) => system))].map((system) => followed(markers, system));
  const found = lists.filter((list) => list.length > 1 || list[0]?.opens === true);
  const byPlace = [...found].sort((a, b) => comes(a[0] as Placed, b[0] as Placed));
  const many = byPlace.filter((list) => list.length > 1);
  const [first] = many.length > 0 ? many : byPlace;
  return first === undefined ? [] : (many.find((list) => leads(first, list)) ?? first);
}

/** The markers of a system whose numbers go on from 1. */
function followed(markers: readonly Placed[], system: string): Placed[] {
  const list: Placed[] = [];
  let last = 0;
  for (const marker of markers) {
    if (marker.system !== system) continue;
    const number = marker.number ?? last + 1;
    if (number <= last || number > last + 1 + (last > 0 ? MOST_LOST : 0)) continue;
    if (marker.number === null && !marker.opens && last === 0) continue;
    list.push(marker);
    last = number;
  }
  return list;
}

function comes(a: Placed, b: Placed): number {
  return a.line - b.line || a.at - b.at;
}

/** Whether `first` is an enumeration within one paragraph, and `list` opens lines below it. */
function leads(first: readonly Placed[], list: readonly Placed[]): boolean {
  const [from, to] = [first[0] as Placed, first.at(-1) as Placed];
  return !from.opens && from.line === to.line && list.every(({ opens, line }) => opens && line > from.line);
}
