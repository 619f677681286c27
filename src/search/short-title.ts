import type { ReportFacts } from './search-record.ts';

/** What a title repeats of a report's other facts. */
type Named = Pick<ReportFacts, 'issuer' | 'year' | 'place'>;

/** Signs that stand for them; texts of pages hardly ever have control characters. */
const ISSUER = '\u0001';
const YEAR = '\u0002';
/** The place down to each level is a sign of its own, from here on. */
const PLACE = 3;
/** Stands before a title that has such signs itself and is kept as it is. */
const AS_IT_IS = '\u0000';
const DEEPEST = 8;

/** A title without what other facts say: `天津市武清区上马台镇人民政府2021年…报告` → issuer and year as signs. */
export function shortTitle({ title, ...named }: ReportFacts): string | null {
  if (title === null) return null;
  if ([...title].some((character) => character < ' ')) return AS_IT_IS + title;
  let short = title;
  for (const [sign, text] of signsOf(named)) short = short.replace(text, () => sign);
  return short;
}

/** The title that `shortTitle` shortened. */
export function longTitle(short: string | null, named: Named): string | null {
  if (short === null) return null;
  if (short.startsWith(AS_IT_IS)) return short.slice(AS_IT_IS.length);
  let title = '';
  for (const character of short) title += character < ' ' ? textOf(character, named) : character;
  return title;
}

function textOf(sign: string, { issuer, year, place }: Named): string {
  if (sign === ISSUER) return issuer ?? '';
  if (sign === YEAR) return String(year ?? '');
  return place.slice(0, sign.charCodeAt(0) - PLACE + 1).join('');
}

/** Longest texts of places first: 天津市武清区 before 天津市. */
function signsOf({ issuer, year, place }: Named): [sign: string, text: string][] {
  const places = place
    .slice(0, DEEPEST)
    .map((_, depth): [string, string] => [String.fromCharCode(PLACE + depth), place.slice(0, depth + 1).join('')])
    .reverse();
  const signs: [string, string | null][] = [[ISSUER, issuer], ...places, [YEAR, year === null ? null : String(year)]];
  return signs.filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== '');
}
