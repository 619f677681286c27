import { stringify } from 'csv-stringify/sync';
import type { Archive, ReportSummary } from '../../model/archive.ts';
import type { SiteConfig } from '../../model/config.ts';
import { type FieldValues, SUMMARISED_FIELDS, type SummarisedField } from '../../model/fields.ts';
import type { SiteFile } from '../../model/page.ts';
import { SECTION_KEYS } from '../../model/report.ts';
import { visible } from '../../text/invisible.ts';
import { absoluteUrl, fileOf, urls } from '../urls.ts';

type Cell = string | number | null;
type Column = readonly [string, (summary: ReportSummary, config: SiteConfig) => Cell];

/** Fields of which more than the value is told. */
const BESIDE: { readonly [K in SummarisedField]?: readonly Column[] } = {
  title: [own('title'), ['title_status', ({ title }) => title.status]],
  region: [
    ['province', ({ region }) => region.value?.[0] ?? null],
    own('region'),
    ['region_code', ({ regionCode }) => regionCode],
  ],
};

/** Columns of `data/reports.csv`; dates are ISO, codes are text, coverage is `section`, `inside` or `missing`. */
const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ...SUMMARISED_FIELDS.flatMap((name) => BESIDE[name] ?? [own(name)]),
  ['captured_on', ({ capturedOn }) => capturedOn],
  ...SECTION_KEYS.map((key): Column => [key.replace('-', '_'), ({ coverage }) => coverage[key].state]),
  ['characters', ({ chars }) => chars],
  ['url', ({ id }, config) => absoluteUrl(urls.report(id), config)],
];

/** A field's value under its own name: `publishedOn` is the column `published_on`. */
function own(name: SummarisedField): Column {
  const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return [column, (summary) => cellOf(summary[name].value)];
}

function cellOf(value: FieldValues[SummarisedField]): Cell {
  return typeof value === 'object' ? (value?.join('/') ?? null) : value;
}

/** A capture or sidecar may say what no spreadsheet should be given: control characters. */
export function csvCell(cell: Cell): Cell {
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
  const rows = reports.map((summary) => COLUMNS.map(([, cell]) => csvCell(cell(summary, config))));
  const header = COLUMNS.map(([name]) => name);
  const content = stringify([header, ...rows], CSV_OPTIONS);
  return { file: fileOf(urls.reportsCsv()), content };
}
