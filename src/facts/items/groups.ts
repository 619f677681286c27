import { chooseList, type Placed } from './choose-list.ts';
import type { FlatLine } from './flat-line.ts';
import { AHEAD, CAUSES, fits, OWN_CAUSES } from './formulas.ts';
import { type GroupKind, type GroupTitle, type ItemSection, readGroupTitle } from './group-titles.ts';
import { findMarkers } from './markers.ts';
import { flatOf, type Stretch } from './stretch.ts';

/** Lines below one title, or all of a section without such. */
export interface Group {
  readonly kind: GroupKind;
  readonly stretches: readonly Stretch[];
}

/** Parts of a section by the titles within it: （一）存在的不足 … （二）原因分析 … （三）下一步打算. */
export function groupsOf(lines: readonly FlatLine[], section: ItemSection): Group[] {
  const groups: { kind: GroupKind; stretches: Stretch[] }[] = [{ kind: section, stretches: [] }];
  let own = section;
  lines.forEach(({ flat, heading }, line) => {
    const title = heading ? { kind: section, end: flat.length } : opening(lines, line, own);
    if (title) groups.push({ kind: title.kind, stretches: [] });
    if (title?.kind === 'shortcomings' || title?.kind === 'next-year') own = title.kind;
    const from = title?.end ?? 0;
    if (from < flat.length) groups.at(-1)?.stretches.push({ line, from, to: flat.length });
  });
  return groups;
}

/** Markers of items; causes enumerate as well, but no items. */
export function markersIn(lines: readonly FlatLine[], stretch: Stretch): Placed[] {
  const { line, from, to } = stretch;
  if (fits([...CAUSES, ...OWN_CAUSES], flatOf(lines, stretch))) return [];
  return findMarkers((lines[line] as FlatLine).flat, from, to).map((marker) => ({ ...marker, line }));
}

/** A title, or a paragraph among shortcomings that lists what is to be done. */
function opening(lines: readonly FlatLine[], line: number, own: ItemSection): GroupTitle | null {
  const { flat } = lines[line] as FlatLine;
  const title = readGroupTitle(flat, own);
  if (title || own === 'next-year' || !fits(AHEAD, flat)) return title;
  const plans = chooseList(markersIn(lines, { line, from: 0, to: flat.length }));
  return plans.length > 1 ? { kind: 'next-year', end: 0 } : null;
}
