import { breakable } from '../search/listed-title.ts';
import { make } from '../search/make.ts';
import { copyBlocks } from './copy-blocks.ts';
import { linkTo } from './link-to.ts';
import type { LoadedPart, LoadedReport } from './load-report.ts';
import { MISSING_TEXT } from './messages.ts';
import type { ReportName } from './name-reports.ts';
import { type SectionParagraph, shownParagraphs } from './shown-paragraphs.ts';

interface Section {
  readonly key: string;
  readonly name: string;
  readonly parts: readonly (readonly LoadedPart[])[];
}

interface Sides {
  readonly reports: readonly LoadedReport[];
  readonly called: readonly ReportName[];
}

/** One section of all reports, each in a cell that says whose it is; its paragraphs are noted report by report. */
export function buildSection(
  { key, name, parts }: Section,
  { reports, called }: Sides,
  paragraphs: SectionParagraph[][],
): HTMLElement {
  const cells = reports.map((report, at) => {
    const cell = cellOf(report, called[at] as ReportName, at);
    const own = parts[at] ?? [];
    if (own.length === 0) cell.append(make('p', { class: 'unknown' }, MISSING_TEXT));
    for (const part of own) {
      if (part.headingWords.length > 0) cell.append(printed(part, report));
      const content = copyBlocks(part.blocks, report.href);
      const found = shownParagraphs(content).map((paragraph) => ({ ...paragraph, key, part: part.anchor }));
      paragraphs[at]?.push(...found);
      cell.append(content);
    }
    return cell;
  });
  const id = `c-${key}`;
  return make(
    'section',
    { class: 'aligned', 'aria-labelledby': id },
    make('h2', { id }, name),
    make('div', { class: 'pair' }, ...cells),
  );
}

function cellOf({ title, href }: LoadedReport, { sign, short }: ReportName, at: number): HTMLElement {
  const cell = make('div', {
    class: at === 0 ? 'cell shown' : 'cell',
    role: 'group',
    'aria-label': `${sign} ${title}`,
    'data-at': String(at),
  });
  cell.append(make('p', { class: 'cell-name' }, make('a', { href }, `${sign} ${short}`)));
  return cell;
}

function printed({ anchor, heading, headingWords }: LoadedPart, { href }: LoadedReport): HTMLElement {
  const link = make('a', { href: linkTo(href, anchor) }, ...breakable(headingWords));
  return make('h3', { class: heading === null ? 'printed unknown' : 'printed' }, link);
}
