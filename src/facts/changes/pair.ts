import type { Change, ChangeKind } from '../../model/change.ts';
import type { Report } from '../../model/report.ts';
import { ofReport } from '../of-report.ts';
import { type Comparable, comparable } from './comparable.ts';
import { diffComparables } from './diff-paragraph.ts';
import { type ListedParagraph, listParagraphs } from './list-paragraphs.ts';
import { pairParagraphs } from './pair-paragraphs.ts';

type Ids = Pick<Change, 'report' | 'earlier'>;

/** Every paragraph of a report beside that of its issuer's report before, in the order of the later one; removed ones stand where they stood. */
export function pair(later: Report, earlier: Report): Change[] {
  const ids = { report: later.id, earlier: earlier.id };
  const [is, was] = [preparedOf(later), preparedOf(earlier)];
  const units = (list: readonly PreparedParagraph[]) => list.map(({ compared }) => compared.units);
  const { partners, moved } = pairParagraphs(units(was), units(is), { earlier: rolesOf(was), later: rolesOf(is) });
  const removed = removedAfter(was.length, partners, moved);
  const goneAt = (at: number, part: string) =>
    (removed.get(at) ?? []).map((i) => goneChange(was[i] as PreparedParagraph, { ...ids, part }));
  const rows = is.flatMap((paragraph, j): Change[] => {
    const before = was[partners[j] as number];
    const own = { ...ids, part: paragraph.part };
    const row =
      before === undefined
        ? addedChange(paragraph, own)
        : pairedChange([before, paragraph], { ...own, isMoved: moved.has(j) });
    return [row, ...goneAt(j, paragraph.part)];
  });
  return [...goneAt(-1, is[0]?.part ?? was[0]?.part ?? ''), ...rows];
}

/** A paragraph with the form of it that is compared. */
interface PreparedParagraph extends ListedParagraph {
  readonly compared: Comparable;
}

const preparedOf = ofReport((report) =>
  listParagraphs(report).map(
    (paragraph): PreparedParagraph => ({ ...paragraph, compared: comparable(paragraph.text) }),
  ),
);

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

function goneChange(paragraph: PreparedParagraph, shown: Shown): Change {
  return {
    ...shown,
    at: placeOf(paragraph, shown.earlier, 'removed'),
    kind: 'removed',
    anchor: null,
    earlierAnchor: paragraph.anchor,
    similarity: null,
    chars: [paragraph.compared.units.length, 0],
    edits: [['-', paragraph.text]],
    figures: [],
  };
}

function addedChange(paragraph: PreparedParagraph, shown: Shown): Change {
  return {
    ...shown,
    ...headingOf(paragraph),
    at: placeOf(paragraph, shown.report, 'added'),
    kind: 'added',
    anchor: paragraph.anchor,
    earlierAnchor: null,
    similarity: null,
    chars: [paragraph.compared.units.length, 0],
    edits: [['+', paragraph.text]],
    figures: [],
  };
}

function pairedChange(
  [was, is]: readonly [PreparedParagraph, PreparedParagraph],
  { isMoved, ...shown }: Shown & { readonly isMoved: boolean },
): Change {
  const { edits, figures, kept, similarity } = diffComparables({ earlier: was.compared, later: is.compared });
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
    chars: [is.compared.units.length, kept],
    edits,
    figures,
  };
}

function headingOf({ heading }: ListedParagraph): Pick<Change, 'heading'> {
  return heading === undefined ? {} : { heading };
}
