import type { ReportFacts } from '../search-record.ts';
import type { Restrictable } from './restrict.ts';

/** What tells a report from others that a list of results would show with the same words. */
export type TellingFact = 'publishedOn' | 'id';

const known = new WeakMap<readonly Restrictable[], ReadonlyMap<string, TellingFact>>();

/** Reports of the archive that read like another in a list of results, and which fact of each tells it apart; found once for each archive. */
export function tellingFacts(held: readonly Restrictable[]): ReadonlyMap<string, TellingFact> {
  const told = known.get(held) ?? findTelling([...new Map(held.map(({ facts }) => [facts.id, facts])).values()]);
  known.set(held, told);
  return told;
}

function findTelling(reports: readonly ReportFacts[]): ReadonlyMap<string, TellingFact> {
  const words = ({ title, issuer, year, place }: ReportFacts) => JSON.stringify([title, issuer, year, place]);
  const dated = (report: ReportFacts) => `${words(report)} ${report.publishedOn}`;
  const [alike, sameDay] = [countOf(reports.map(words)), countOf(reports.map(dated))];
  return new Map(
    reports
      .filter((report) => alike(words(report)) > 1)
      .map((report) => [report.id, report.publishedOn !== null && sameDay(dated(report)) === 1 ? 'publishedOn' : 'id']),
  );
}

function countOf(texts: readonly string[]): (text: string) => number {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (text) => counts.get(text) ?? 0;
}
