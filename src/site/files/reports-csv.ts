import { stringify } from 'csv-stringify/sync';
import type { Archive, ReportSummary } from '../../model/archive.ts';
import type { SiteConfig } from '../../model/config.ts';
import type { SiteFile } from '../../model/page.ts';
import { SECTION_KEYS } from '../../model/report.ts';
import { visible } from '../../text/invisible.ts';
import { absoluteUrl, fileOf, urls } from '../urls.ts';

type Cell = string | number | null;

/** Columns of `data/reports.csv`; dates are ISO, codes are text, coverage is `section`, `inside` or `missing`. */
const COLUMNS: readonly (readonly [string, (summary: ReportSummary, config: SiteConfig) => Cell])[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title.value],
  ['title_status', ({ title }) => title.status],
  ['issuer', ({ issuer }) => issuer.value],
  ['province', ({ region }) => region.value?.[0] ?? null],
  ['region', ({ region }) => region.value?.join('/') ?? null],
  ['region_code', ({ regionCode }) => regionCode],
  ['level', ({ level }) => level.value],
  ['year', ({ year }) => year.value],
  ['published_on', ({ publishedOn }) => publishedOn.value],
  ['signed_on', ({ signedOn }) => signedOn.value],
  ['captured_on', ({ capturedOn }) => capturedOn],
  ...SECTION_KEYS.map((key) => [key.replace('-', '_'), ({ coverage }: ReportSummary) => coverage[key].state] as const),
  ['characters', ({ chars }) => chars],
  ['url', ({ id }, config) => absoluteUrl(urls.report(id), config)],
];

/** A sidecar may say what no spreadsheet should be given: control characters. */
function shown(cell: Cell): Cell {
  return typeof cell === 'string' ? visible(cell).replace(/[\v\f\u0085]/g, ' ') : cell;
}

/** How cells are written; `toCsv` in the browser does the same. */
export const CSV_OPTIONS = {
  bom: true,
  record_delimiter: 'windows',
  escape_formulas: true,
  quoted_string: true,
} as const;

/** The table of all reports for spreadsheets: BOM, ISO dates, no cell that a spreadsheet would run as a formula. */
export function reportsCsv({ reports }: Archive, config: SiteConfig): SiteFile {
  const rows = reports.map((summary) => COLUMNS.map(([, cell]) => shown(cell(summary, config))));
  const header = COLUMNS.map(([name]) => name);
  const content = stringify([header, ...rows], CSV_OPTIONS);
  return { file: fileOf(urls.reportsCsv()), content };
}
