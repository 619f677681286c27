import type { Heading, Html, RootContent } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { SiteConfig } from '../../model/config.ts';
import type { SiteFile } from '../../model/page.ts';
import type { Report, Section } from '../../model/report.ts';
import { fileOf, urls } from '../urls.ts';
import { reportLine } from './report-line.ts';

/** Markup of the capture becomes text here as well. */
const html: Handle = (node: Html, _parent, state, info) => state.safe(node.value, info);

const processor = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '_', handlers: { html } })
  .use(remarkGfm)
  .freeze();

/** Readers of YAML 1.1 would take a bare ISO date for a date and a bare `no` for false. */
const YAML = { version: '1.1', lineWidth: 0 } as const;

/** The report as Markdown with its facts as YAML front matter; text that looks like markup is escaped. */
export function reportMarkdown(report: Report, config: SiteConfig): SiteFile {
  const { preamble: _, sections: __, signature: ___, ...facts } = reportLine(report, config);
  const blocks = [
    heading(1, report.title.value ?? ''),
    ...report.preamble,
    ...report.sections.flatMap(sectionBlocks),
    ...report.signature,
  ].filter((block): block is RootContent => block !== null);
  const body = processor.stringify({ type: 'root', children: blocks });
  return {
    file: fileOf(urls.markdown(report.id)),
    content: `---\n${stringify(facts, YAML)}---\n\n${body}`,
  };
}

function sectionBlocks({ heading: printed, content }: Section): (RootContent | null)[] {
  return [printed && heading(2, printed.text), ...content];
}

function heading(depth: Heading['depth'], value: string): Heading | null {
  return value === '' ? null : { type: 'heading', depth, children: [{ type: 'text', value }] };
}
