import { byText } from '../../archive/order.ts';
import type { Passage, PassagePlace, SharedPassages } from '../../model/passage.ts';
import type { OtherPlace, ReportPassages, SharedStretch } from '../../model/passage-view.ts';
import { fullWidth } from '../../text/full-width.ts';
import { yearWords } from '../names.ts';
import { type Holders, holderAt } from './holders.ts';
import { pagedPassages, roomForPassages } from './paged-passages.ts';
import { atLeast } from './rough-shares.ts';

/** Places in reports of other issuers that are named with a stretch. */
export const OTHERS_NAMED = 3;
/** So many characters tell a stretch from those of other lines. */
const BEGINNING = 8;

/** What of each report others have too, by the report's id; those that share nothing have none. */
export function reportPassages(shared: SharedPassages, holders: Holders): ReadonlyMap<string, ReportPassages> {
  const paged = pagedPassages(shared.passages, roomForPassages(holders.size));
  const found = new Map<string, SharedStretch[]>();
  for (const passage of shared.passages) {
    const stretchAt = stretchesOf(passage, { page: paged.has(passage.id), holders });
    for (const place of passage.places) {
      const known = found.get(place.report);
      if (known === undefined) found.set(place.report, [stretchAt(place)]);
      else known.push(stretchAt(place));
    }
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

/** The stretches of one passage, which have most in common. */
function stretchesOf({ id, formula, issuers, places }: Passage, { page, holders }: Means) {
  const named = page ? [] : firstIssuers(places, holders);
  const least = atLeast(issuers);
  return ({ report, anchor, from, to, text }: PassagePlace): SharedStretch => {
    const others = named.filter(({ issuer }) => issuer !== holders.issuerOf(report)).slice(0, OTHERS_NAMED);
    const begins = text.slice(0, BEGINNING);
    return { id, page, anchor, from, to, begins, formula, issuers: least, others: others.map(({ place }) => place) };
  };
}

interface IssuerPlace {
  readonly issuer: string;
  readonly place: OtherPlace;
}

/** The first places of issuers, one of each, and one more than are named: a report's own is none of its others. */
function firstIssuers(places: readonly PassagePlace[], holders: Holders): IssuerPlace[] {
  const found = new Map<string, IssuerPlace>();
  for (const place of places) {
    if (found.size > OTHERS_NAMED) break;
    const issuer = holders.issuerOf(place.report);
    if (found.has(issuer)) continue;
    for (const { report, anchor, issuer: name, year } of holderAt(place, holders))
      found.set(issuer, { issuer, place: { report, anchor, label: fullWidth(`${name} ${yearWords(year)}`) } });
  }
  return [...found.values()];
}
