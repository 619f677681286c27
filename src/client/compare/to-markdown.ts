import type { SharedTexts } from '../../text/shared/find-shared.ts';
import type { BuiltComparison } from './build-comparison.ts';
import { sayShare } from './build-shared.ts';
import { escapeMarkdown as plain } from './escape-markdown.ts';
import { linkTo } from './link-to.ts';
import type { LoadedReport } from './load-report.ts';
import { AREAS, FIGURES, MISSING, MISSING_TEXT, NOT_LOADED, PARTS, SHARED } from './messages.ts';
import { linesOf } from './shown-paragraphs.ts';

/** What a comparison is written of. */
export interface MarkdownSource extends Pick<BuiltComparison, 'called' | 'rows' | 'tables' | 'paragraphs'> {
  readonly title: string;
  readonly reports: readonly LoadedReport[];
  /** Names of the sections that are shown, in their order. */
  readonly sections: readonly (readonly [key: string, name: string])[];
  /** Null while it is not known. */
  readonly shared: SharedTexts | null;
  /** Of the comparison. */
  readonly address: string;
  readonly date: string;
  /** What stands before site-absolute addresses. */
  readonly origin: string;
}

/** The whole comparison as Markdown: reports, sections, figures, areas, shared passages, with the addresses of all of them. */
export function toMarkdown(source: MarkdownSource): string {
  const parts = [
    [`# ${plain(source.title)}`, `对照于 ${source.date}：<${source.address}>`],
    reportsOf(source),
    ...source.sections.map((section) => sectionOf(section, source)),
    figuresOf(source),
    areasOf(source),
    sharedOf(source),
  ];
  return `${parts.flat().join('\n\n')}\n`;
}

function link(text: string, address: string): string {
  return `[${plain(text)}](<${address}>)`;
}

function reportsOf({ called, reports, origin }: MarkdownSource): string[] {
  const lines = reports.map(({ href, title, place, date }, at) =>
    [
      `- ${called[at]?.sign} ${link(title, origin + href)}`,
      ...[place, date].filter((fact) => fact !== '').map(plain),
    ].join('，'),
  );
  return [lines.join('\n')];
}

function sectionOf(
  [key, name]: readonly [string, string],
  { called, reports, paragraphs, origin }: MarkdownSource,
): string[] {
  const blocks = reports.flatMap((report, at) => {
    const own = report.parts.filter((part) => part.key === key);
    const texts = own.flatMap((part) => {
      const lines = linesOf((paragraphs[at] ?? []).filter((one) => one.key === key && one.part === part.anchor));
      const heading =
        part.heading === null ? [] : [`**${link(part.heading, origin + linkTo(report.href, part.anchor))}**`];
      return [...heading, ...lines.map(plain)];
    });
    return [
      `### ${called[at]?.sign} ${plain(called[at]?.short ?? '')}`,
      ...(texts.length === 0 ? [MISSING_TEXT] : texts),
    ];
  });
  return [`## ${plain(name)}`, ...blocks];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function heads(label: string, { called }: Pick<MarkdownSource, 'called'>): string[] {
  return [label, ...called.map(({ sign, short }) => `${sign} ${plain(short)}`)];
}

function figuresOf({ called, rows, origin }: MarkdownSource): string[] {
  if (rows.length === 0) return [`## ${PARTS.figures}`, FIGURES.none];
  const body = rows.map(({ name, cells }) => [
    plain(name),
    ...cells.map((cell) => {
      if (cell === null || cell.values.length === 0) return cell === null ? NOT_LOADED : MISSING;
      const values = cell.values.map(
        ({ text, scope, href }) => `${link(text, origin + href)}${scope && ` ${plain(scope)}`}`,
      );
      return [...values, ...(cell.more === 0 ? [] : [link(FIGURES.more(cell.more), origin + cell.next)])].join('；');
    }),
  ]);
  return [`## ${PARTS.figures}`, FIGURES.note, table(heads(FIGURES.kind, { called }), body)];
}

function areasOf({ called, tables, origin }: MarkdownSource): string[] {
  if (tables.length === 0) return [`## ${PARTS.areas}`, AREAS.none];
  const blocks = tables.flatMap(({ title, reports, rows }) => {
    const body = rows.map(({ name, cells }) => [
      plain(name),
      ...cells.map(({ parts, more, next }) => {
        if (parts.length === 0) return MISSING;
        const links = parts.map(
          ({ heading, doubtful, href }) => `${link(heading, origin + href)}${doubtful ? ` ${AREAS.doubtful}` : ''}`,
        );
        return [...links, ...(more === 0 ? [] : [link(AREAS.more(more), origin + next)])].join('；');
      }),
    ]);
    const own = reports.flatMap((at) => called[at] ?? []);
    return [`### 《${plain(title)}》`, table(heads(AREAS.area, { called: own }), body)];
  });
  return [`## ${PARTS.areas}`, AREAS.note, ...blocks];
}

function sharedOf({ shared, called, reports, paragraphs, origin }: MarkdownSource): string[] {
  if (shared === null) return [];
  const head = [`## ${PARTS.shared}`, SHARED.note];
  if (shared.passages.length === 0) return [...head, SHARED.none];
  const shares = shared.texts.map(({ chars, shared: part }) =>
    SHARED.ofAll(part.toLocaleString('en-US'), sayShare(part, chars)),
  );
  const items = shared.passages.map(({ length, places }, at) => {
    const [first] = places;
    const words =
      first === undefined ? '' : (paragraphs[first.text]?.[first.paragraph]?.text.slice(first.from, first.to) ?? '');
    const links = places.map(({ text, paragraph }) =>
      link(
        SHARED.at(called[text]?.sign ?? ''),
        origin + linkTo(reports[text]?.href ?? '', paragraphs[text]?.[paragraph]?.anchor ?? null),
      ),
    );
    return `${at + 1}. ${plain(words)}（${SHARED.length(length)}；${links.join('、')}）`;
  });
  return [...head, table(heads(SHARED.label, { called }), [[SHARED.any, ...shares]]), items.join('\n')];
}
