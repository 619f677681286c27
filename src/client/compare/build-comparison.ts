import type { FindingNames } from '../../model/compare.ts';
import { make } from '../search/make.ts';
import { alignSections } from './align-sections.ts';
import { areaTables } from './area-table.ts';
import { buildAreas } from './build-areas.ts';
import { buildBar, buildTitles } from './build-bar.ts';
import { buildFigures } from './build-figures.ts';
import { buildSection } from './build-section.ts';
import { figureRows } from './figure-table.ts';
import type { LoadedReport } from './load-report.ts';
import { PARTS } from './messages.ts';
import { nameReports, type ReportName } from './name-reports.ts';
import type { SectionParagraph } from './shown-paragraphs.ts';

/** Names of the sections; the template hands them over, as wordings are kept in one place. */
export type SectionNames = Readonly<Record<string, string>>;

/** What a comparison is built of. */
export interface ComparisonSource {
  readonly reports: readonly LoadedReport[];
  readonly sections: SectionNames;
  readonly names: FindingNames;
}

/** A comparison as it stands on the page. */
export interface BuiltComparison {
  readonly root: HTMLElement;
  readonly called: readonly ReportName[];
  readonly rows: ReturnType<typeof figureRows>;
  readonly tables: ReturnType<typeof areaTables>;
  /** Report by report, all its paragraphs in the order of the page, with the key of the section. */
  readonly paragraphs: readonly (readonly SectionParagraph[])[];
  /** Takes what the texts share, once it is known. */
  readonly shared: HTMLElement;
}

/** Builds the comparison: a bar that stays, then a section after the other, each report under its printed heading, then what was found in them. */
export function buildComparison({ reports, sections, names }: ComparisonSource): BuiltComparison {
  const called = nameReports(reports);
  const paragraphs: SectionParagraph[][] = reports.map(() => []);
  const aligned = alignSections(reports).map(({ key, parts }) => {
    const name = sections[key] ?? key;
    return { id: `c-${key}`, name, element: buildSection({ key, name, parts }, { reports, called }, paragraphs) };
  });
  const [rows, tables] = [figureRows(reports, names), areaTables(reports, names)];
  const found = [
    { id: 'c-figures', name: PARTS.figures, element: buildFigures(rows, called) },
    { id: 'c-areas', name: PARTS.areas, element: buildAreas(tables, called) },
    { id: 'c-shared', name: PARTS.shared, element: make('div') },
  ].map(({ id, name, element }) => {
    const section = make('section', { class: 'told', 'aria-labelledby': id }, make('h2', { id }, name), element);
    return { id, name, element: section };
  });
  const root = make('div', { class: 'comparison', 'data-count': String(reports.length) });
  const texts = make('div', { class: 'texts' }, buildTitles(called, reports), ...aligned.map(({ element }) => element));
  root.append(buildBar(root, { called, contents: [...aligned, ...found] }), texts);
  root.append(...found.map(({ element }) => element));
  return { root, called, rows, tables, paragraphs, shared: found[2]?.element.lastElementChild as HTMLElement };
}
