import { summarise } from '../../../../src/archive/summarise.ts';
import type { Across } from '../../../../src/facts/comparison.ts';
import { across } from '../../../../src/facts/passages/across.ts';
import type { SharedPassages } from '../../../../src/model/passage.ts';
import { toRecords } from '../../../../src/search/index/records.ts';
import { sampleReport } from '../../../support/sample-report.ts';

/** A report of a small archive: what it says, by paragraph, and whose it is. */
export interface SharedReport {
  readonly paragraphs: readonly string[];
  readonly issuer?: string;
  readonly year?: number;
  readonly region?: readonly string[];
}

const PROVINCES = ['天津市', '江苏省', '浙江省', '四川省', '湖北省'];

/** Reports as they are laid beside each other, each of an issuer and a province of its own unless it says so. */
export function archiveOf(reports: readonly SharedReport[]): Across[] {
  return reports.map(({ paragraphs, issuer, year, region }, at) => {
    const report = sampleReport({
      id: at.toString(16).padStart(12, '0'),
      path: `${at}.txt`,
      issuer: issuer ?? `第${at}号局`,
      year: year ?? 2015 + (at % 9),
      region: region ?? [PROVINCES[at % PROVINCES.length] as string],
      regionCode: '120000',
      preamble: [],
      sections: [{ key: 'measures', heading: null, paragraphs }],
    });
    return { records: toRecords(report), summary: summarise(report) };
  });
}

/** What the reports share. */
export function sharedOf(reports: readonly SharedReport[]): SharedPassages {
  return across(archiveOf(reports));
}

/** The texts of each passage, in the order of its places. */
export function textsOf({ passages }: SharedPassages): string[][] {
  return passages.map(({ places }) => places.map(({ text }) => text));
}
