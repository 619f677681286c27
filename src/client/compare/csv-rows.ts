import type { FindingNames, FoundFigure } from '../../model/compare.ts';
import { sayScope } from './figure-table.ts';
import { linkTo } from './link-to.ts';
import type { LoadedReport } from './load-report.ts';
import { linesOf, type SectionParagraph } from './shown-paragraphs.ts';

type Row = readonly string[];

const REPORT_HEAD = ['id', 'issuer', 'place', 'year', 'date', 'title'] as const;
const FIGURE_HEAD = [
  ...['kind', 'name', 'value', 'unit', 'bound', 'scope', 'period', 'part', 'in_words', 'text', 'sentence', 'url'],
] as const;

/** All figures of the reports, a row each, parts of others marked; a value that is not known is empty. */
export function figureCsv(reports: readonly LoadedReport[], names: FindingNames, origin: string): Row[] {
  const called = new Map(names.kinds);
  const rows = reports.flatMap((report) =>
    (report.figures ?? []).map((figure) => [
      ...reportCells(report),
      ...figureCells(figure, { called, names }),
      linkOf(report, figure.anchor, origin),
    ]),
  );
  return [[...REPORT_HEAD, ...FIGURE_HEAD], ...rows];
}

function figureCells(
  figure: FoundFigure,
  { called, names }: { called: ReadonlyMap<string, string>; names: FindingNames },
): Row {
  const { kind, value, unit, bound, period, scope, part, inWords, text, sentence } = figure;
  return [
    ...[kind, called.get(kind) ?? kind, value === null ? '' : String(value), unit, bound ?? ''],
    ...[sayScope({ scope, period: null }, names), period ?? '', String(part), String(inWords), text, oneLine(sentence)],
  ];
}

/** Sections of the reports as they were compared. */
export interface SectionText {
  readonly report: LoadedReport;
  readonly paragraphs: readonly SectionParagraph[];
}

/** Each section of each report, a row each, with its whole text. */
export function sectionCsv(
  sources: readonly SectionText[],
  sections: Readonly<Record<string, string>>,
  origin: string,
): Row[] {
  const rows = sources.flatMap(({ report, paragraphs }) =>
    report.parts.map((part) => {
      const own = paragraphs.filter((one) => one.key === part.key && one.part === part.anchor);
      const text = linesOf(own).join(' ');
      return [
        ...reportCells(report),
        part.key,
        sections[part.key] ?? part.key,
        part.heading ?? '',
        text,
        linkOf(report, part.anchor, origin),
      ];
    }),
  );
  return [[...REPORT_HEAD, 'section', 'section_name', 'heading', 'text', 'url'], ...rows];
}

function reportCells({ id, issuer, place, year, date, title }: LoadedReport): Row {
  return [id, issuer, place, year === null ? '' : String(year), date, title];
}

function linkOf({ href }: LoadedReport, anchor: string, origin: string): string {
  return origin + linkTo(href, anchor);
}

/** Not every program reads a row of several lines. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
