import { byText } from '../../archive/order.ts';
import type { Passage, PassagePlace, SharedPassages } from '../../model/passage.ts';
import type { OtherPlace, ReportPassages, SharedStretch } from '../../model/passage-view.ts';
import { fullWidth } from '../../text/full-width.ts';
import { yearWords } from '../names.ts';
import { type Holders, holderAt } from './holders.ts';
import { pagedPassages } from './paged-passages.ts';
import { atLeast } from './rough-shares.ts';

/** Places in reports of other issuers that are named with a stretch. */
export const OTHERS_NAMED = 3;
/** So many characters tell a stretch from those of other lines. */
const BEGINNING = 8;

/** What of each report others have too, by the report's id; those that share nothing have none. */
export function reportPassages(shared: SharedPassages, holders: Holders): ReadonlyMap<string, ReportPassages> {
  const paged = pagedPassages(shared.passages, holders.size);
  const found = new Map<string, SharedStretch[]>();
  for (const passage of shared.passages)
    for (const place of passage.places) {
      const stretch = stretchAt(place, passage, { page: paged.has(passage.id), holders });
      const known = found.get(place.report);
      if (known === undefined) found.set(place.report, [stretch]);
      else known.push(stretch);
    }
  return new Map(
    [...found].flatMap(([report, stretches]): [string, ReportPassages][] => {
      const share = shared.ofReport.get(report);
      return share === undefined ? [] : [[report, { report, ...share, passages: stretches.sort(inOrder) }]];
    }),
  );
}

function inOrder(a: SharedStretch, b: SharedStretch): number {
  return byText(a.anchor, b.anchor) || a.from - b.from || a.to - b.to || byText(a.id, b.id);
}

interface Means {
  readonly page: boolean;
  readonly holders: Holders;
}

function stretchAt(place: PassagePlace, { id, formula, issuers, places }: Passage, means: Means): SharedStretch {
  const { anchor, from, to, text } = place;
  const begins = text.slice(0, BEGINNING);
  const others = othersThan(place, places, means.holders);
  return { id, page: means.page, anchor, from, to, begins, formula, issuers: atLeast(issuers), others };
}

/** The first places of other issuers, one of each. */
function othersThan({ report }: PassagePlace, places: readonly PassagePlace[], holders: Holders): OtherPlace[] {
  const seen = new Set([holders.issuerOf(report)]);
  const others: OtherPlace[] = [];
  for (const place of places) {
    if (others.length === OTHERS_NAMED) break;
    const issuer = holders.issuerOf(place.report);
    if (seen.has(issuer)) continue;
    seen.add(issuer);
    for (const { report: id, anchor, issuer: name, year } of holderAt(place, holders))
      others.push({ report: id, anchor, label: fullWidth(`${name} ${yearWords(year)}`) });
  }
  return others;
}
