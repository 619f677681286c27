import type { Change, ChangeKind } from '../../model/change.ts';
import type { Report } from '../../model/report.ts';
import { comparedUnits } from './comparable.ts';
import { diffParagraph } from './diff-paragraph.ts';
import { type ListedParagraph, listParagraphs } from './list-paragraphs.ts';
import { pairParagraphs } from './pair-paragraphs.ts';

type Ids = Pick<Change, 'report' | 'earlier'>;

/** Every paragraph of a report beside that of its issuer's report before, in the order of the later one; removed ones stand where they stood. */
export function pair(later: Report, earlier: Report): Change[] {
  const ids = { report: later.id, earlier: earlier.id };
  const [is, was] = [listParagraphs(later), listParagraphs(earlier)];
  const units = (list: readonly ListedParagraph[]) => list.map(({ text }) => comparedUnits(text));
  const [isUnits, wasUnits] = [units(is), units(was)];
  const { partners, moved } = pairParagraphs(wasUnits, isUnits, { earlier: rolesOf(was), later: rolesOf(is) });
  const removed = removedAfter(was.length, partners, moved);
  const goneAt = (at: number, part: string) =>
    (removed.get(at) ?? []).map((i) => goneChange(was[i] as ListedParagraph, wasUnits[i] ?? '', { ...ids, part }));
  const rows = is.flatMap((paragraph, j): Change[] => {
    const before = was[partners[j] as number];
    const own = { ...ids, part: paragraph.part };
    const row =
      before === undefined
        ? addedChange(paragraph, isUnits[j] ?? '', own)
        : pairedChange([before, paragraph], isUnits[j] ?? '', { ...own, isMoved: moved.has(j) });
    return [row, ...goneAt(j, paragraph.part)];
  });
  return [...goneAt(-1, is[0]?.part ?? was[0]?.part ?? ''), ...rows];
}

/** The heading of a section is that of the same section before, whatever its words. */
function rolesOf(list: readonly ListedParagraph[]): (string | undefined)[] {
  return list.map(({ heading, scope }) => (heading === true && scope !== 'unsorted' ? scope : undefined));
}

/** Earlier paragraphs without partner, by the later one behind which they would stand; -1 before the first. */
function removedAfter(count: number, partners: Int32Array, moved: ReadonlySet<number>): ReadonlyMap<number, number[]> {
  const places = new Map([...partners].flatMap((i, j): [number, number][] => (i < 0 ? [] : [[i, j]])));
  const removed = new Map<number, number[]>();
  let last = -1;
  for (let i = 0; i < count; i++) {
    const j = places.get(i);
    if (j !== undefined && !moved.has(j)) last = j;
    if (j !== undefined) continue;
    const known = removed.get(last);
    if (known === undefined) removed.set(last, [i]);
    else known.push(i);
  }
  return removed;
}

/** Where a paragraph stands, whole. */
function placeOf({ scope, anchor, text }: ListedParagraph, report: string, kind: ChangeKind): Change['at'] {
  return { report, scope, anchor, from: 0, to: text.length, rule: kind };
}

type Shown = Ids & Pick<Change, 'part'>;

function goneChange(paragraph: ListedParagraph, units: string, shown: Shown): Change {
  return {
    ...shown,
    at: placeOf(paragraph, shown.earlier, 'removed'),
    kind: 'removed',
    anchor: null,
    earlierAnchor: paragraph.anchor,
    similarity: null,
    chars: [units.length, 0],
    edits: [['-', paragraph.text]],
    figures: [],
  };
}

function addedChange(paragraph: ListedParagraph, units: string, shown: Shown): Change {
  return {
    ...shown,
    ...headingOf(paragraph),
    at: placeOf(paragraph, shown.report, 'added'),
    kind: 'added',
    anchor: paragraph.anchor,
    earlierAnchor: null,
    similarity: null,
    chars: [units.length, 0],
    edits: [['+', paragraph.text]],
    figures: [],
  };
}

function pairedChange(
  [was, is]: readonly [ListedParagraph, ListedParagraph],
  units: string,
  { isMoved, ...shown }: Shown & { readonly isMoved: boolean },
): Change {
  const { edits, figures, kept, similarity } = diffParagraph(was.text, is.text);
  const kind = isMoved ? 'moved' : edits.every(([sign]) => sign === '=') ? 'same' : 'changed';
  return {
    ...shown,
    ...headingOf(is),
    ...(isMoved ? { from: was.title } : {}),
    at: placeOf(is, shown.report, kind),
    kind,
    anchor: is.anchor,
    earlierAnchor: was.anchor,
    similarity,
    chars: [units.length, kept],
    edits,
    figures,
  };
}

function headingOf({ heading }: ListedParagraph): Pick<Change, 'heading'> {
  return heading === undefined ? {} : { heading };
}
