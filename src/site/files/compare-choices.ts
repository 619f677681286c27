import { groupBy } from '../../archive/order.ts';
import type { Archive, IssuerGroup, ReportSummary } from '../../model/archive.ts';
import type { IssuerChoice, ReportChoice } from '../../model/compare.ts';
import type { SiteFile } from '../../model/page.ts';
import { bucketOf } from '../../text/bucket-of.ts';
import { fullWidth } from '../../text/full-width.ts';
import { listed } from '../lists/listed.ts';
import { fileOf, urls } from '../urls.ts';

/** Issuers of a file on average, so that it is small however many there are. */
export const ISSUERS_A_FILE = 48;

/** In how many files issuers lie by their names: a power of two, so that the number seldom changes. */
export function choiceFiles({ issuers }: Pick<Archive, 'issuers'>): number {
  let files = 1;
  while (files * ISSUERS_A_FILE < issuers.length) files *= 2;
  return files;
}

/** For each issuer, by each of its names, the reports that may be compared; a name lies in the file that `bucketOf` says. */
export function compareChoices(archive: Archive): SiteFile[] {
  const files = choiceFiles(archive);
  const choices = groupBy(archive.issuers.flatMap(choicesOf), ({ name }) => String(bucketOf(name, files)));
  return Array.from({ length: files }, (_, at) => {
    const own = choices.get(String(at)) ?? [];
    return { file: fileOf(urls.compareChoices(String(at))), content: `${JSON.stringify(own)}\n` };
  });
}

function choicesOf({ name, region, reports }: IssuerGroup): IssuerChoice[] {
  const names = new Set([name, ...reports.flatMap(({ issuer }) => issuer.value ?? [])].map(fullWidth));
  const offered = listed(reports.toReversed(), ofYear).map(
    ({ id, year, apart }): ReportChoice => [id, year.value, apart],
  );
  return [...names].map((own) => ({ name: own, place: region.join(''), reports: offered }));
}

function ofYear({ year }: ReportSummary): string {
  return String(year.value);
}
