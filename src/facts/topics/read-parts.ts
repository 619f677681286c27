import { readNumber } from '../../extract/grammar/numbering.ts';
import { readHeading } from '../../extract/grammar/read-heading.ts';
import { normalise, squeeze } from '../../extract/lines/normalise.ts';
import type { Report, ReportContent, Section } from '../../model/report.ts';
import { passagesOf } from '../../search/index/passages.ts';
import { findWords, WEIGHTS } from './find-words.ts';

/** A stretch of a line of a report, with the anchor that the line has on the report's page. */
export interface Stretch {
  readonly anchor: string;
  /** The whole line. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A second-level part of the measures, or a first-level one where topics stand there. */
export interface Part {
  readonly heading: Stretch;
  /** The text below; of a heading run into its paragraph first what follows it there. */
  readonly below: readonly Stretch[];
  /** Characters of heading and text without white space; what a part of its own holds counts there. */
  readonly chars: number;
}

/** 一是, 第一: where nothing else is numbered they open parts of 主要举措和成效; below a topic they are its items. */
const ITEMS = new Set(['yi-shi', 'di-yi']);
const SECOND_LEVEL = 3;
/** How surely a heading must be worded like 主要举措和成效 to be no topic. */
const WORDED = 0.5;

/** The parts of a report's measures, in the order of the page. */
export function readParts({ sections }: Pick<Report, 'sections'>): Part[] {
  const measures = sections.filter(({ key }) => key === 'measures');
  return measures.flatMap((section) => {
    const topic = measures.length > 1 && isTopic(section);
    const below = cutAt(section, openers(section.content, !topic));
    return topic ? [topicOf(section, below), ...below] : below;
  });
}

/** Whether a section's heading names a topic, and is not such as 主要举措和成效; 行政执法情况 is worded like that and names one. */
function isTopic({ heading }: Section): boolean {
  if (heading === null) return false;
  const norm = squeeze(normalise(heading.text).norm);
  const words = norm.slice(readNumber(norm)?.length ?? 0);
  const { key, strength } = readHeading(words);
  return key !== 'measures' || strength < WORDED || findWords(words).some(({ weight }) => weight >= WEIGHTS.names);
}

/** A section as a part: all its text is below its heading, its parts' as well, but is counted once. */
function topicOf({ heading, anchor, content }: Section, parts: readonly Part[]): Part {
  const text = heading?.text ?? '';
  const below = content.flatMap((node) => linesOf(node, anchor));
  const own = charsOf(text) + charsIn(below) - parts.reduce((sum, { chars }) => sum + chars, 0);
  return { heading: { anchor, text, from: 0, to: text.length }, below, chars: own };
}

/** Cuts a section at the blocks that open a part; what stands above the first is no part. */
function cutAt({ content, anchor }: Section, opens: ReadonlySet<ReportContent>): Part[] {
  const parts: { heading: Stretch; below: Stretch[] }[] = [];
  for (const node of content) {
    const lines = linesOf(node, anchor);
    const first = lines[0];
    if (opens.has(node) && first) parts.push(openedBy(node, first));
    else for (const line of lines) parts.at(-1)?.below.push(line);
  }
  return parts.map(({ heading, below }) => ({ heading, below, chars: charsIn([heading, ...below]) }));
}

function openedBy(node: ReportContent, line: Stretch): { heading: Stretch; below: Stretch[] } {
  const end = node.data?.runIn ?? line.to;
  return { heading: { ...line, to: end }, below: end < line.to ? [{ ...line, from: end }] : [] };
}

/** The blocks that open a second-level part: headings of that depth, and those run into a paragraph that are numbered like them. */
function openers(content: readonly ReportContent[], items: boolean): ReadonlySet<ReportContent> {
  const numbered = content.flatMap((node) => {
    const heading = node.type === 'heading' && node.depth === SECOND_LEVEL;
    return heading || node.data?.runIn !== undefined ? [{ node, heading, system: systemOf(node) }] : [];
  });
  const systems = leadingSystems(numbered, items);
  return new Set(numbered.filter(({ heading, system }) => heading || systems.has(system)).map(({ node }) => node));
}

/** How the second level is numbered: as its headings are, else as the first paragraph that opens with one. */
function leadingSystems(
  numbered: readonly { heading: boolean; system: string }[],
  items: boolean,
): ReadonlySet<string> {
  const headings = numbered.filter(({ heading }) => heading);
  const first = numbered.find(({ system }) => !ITEMS.has(system)) ?? (items ? numbered[0] : undefined);
  return new Set((headings.length > 0 ? headings : first === undefined ? [] : [first]).map(({ system }) => system));
}

/** Id of the numbering that a block begins with; empty when it has none. */
function systemOf(node: ReportContent): string {
  return readNumber(normalise(passagesOf(node, '')[0]?.text.slice(0, 20) ?? '').norm)?.system.id ?? '';
}

function linesOf(node: ReportContent, anchor: string): Stretch[] {
  return passagesOf(node, anchor).map((line) => ({ ...line, from: 0, to: line.text.length }));
}

function charsIn(lines: readonly Stretch[]): number {
  return lines.reduce((sum, { text, from, to }) => sum + charsOf(text.slice(from, to)), 0);
}

function charsOf(text: string): number {
  return text.replace(/\s/gu, '').length;
}
