import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { RawDocument } from '../model/document.ts';
import type { Report, Section, Span } from '../model/report.ts';
import { type Claim, makeSpans } from './claims/make-spans.ts';
import { roleClaims } from './claims/role-claims.ts';
import { findPage, type ReadPage } from './clean/find-page.ts';
import { KNOWLEDGE, type Knowledge } from './content/knowledge.ts';
import { diagnose } from './diagnose/diagnose.ts';
import { keywordsOf } from './facts/keywords.ts';
import { judgeGenre } from './genre/judge-genre.ts';
import { toLines } from './lines/line.ts';
import { misfits, settledLines } from './lines/line-corrections.ts';
import { type Clues, collectClues, type HeadingLine } from './metadata/clues.ts';
import { readFields } from './metadata/read-fields.ts';
import { paragraphOf } from './outline/place.ts';
import { parseReport } from './outline/report-parser.ts';
import { anchorMaker, numbered } from './sections/anchors.ts';
import { sectionConfidence } from './sections/confidence.ts';
import { coverageOf } from './sections/coverage.ts';
import { type Part, type SplitReport, splitSections } from './sections/split-sections.ts';

/** Turns a document into a report: a pure function, the same for the same document. `knowledge` is what sections are told apart by. */
export function extractReport(document: RawDocument, knowledge: Knowledge = KNOWLEDGE): Report {
  const settled = settledLines(document);
  const page = findPage(toLines(document, settled), settled, knowledge);
  const split = splitSections(parseReport(document.text, page), knowledge);
  const clues = collectClues(page, headingLines(page, split), document.page);
  const anchored = anchor(split, page);
  const fields = readFields(clues, document);
  const genre = judge(clues, anchored.sections, document);
  const report: Omit<Report, 'diagnostics'> = {
    id: document.id,
    ownId: document.ownId,
    saidId: document.saidId,
    fingerprint: document.fingerprint,
    path: document.path,
    sha256: document.sha256,
    byteLength: document.byteLength,
    format: document.format,
    encoding: document.encoding,
    capture: document.capture,
    genre,
    ...fields,
    ...anchored,
    coverage: coverageOf(anchored.sections),
    keywords: keywordsOf(textsOf(anchored).join('\n'), [fields.issuer.value ?? '', ...(fields.region.value ?? [])]),
    spans: spansOf(page, anchored, document.text),
    rawText: document.text,
  };
  return { ...report, diagnostics: [...document.diagnostics, ...misfits(document), ...diagnose(report, document)] };
}

function headingLines(page: ReadPage, split: SplitReport): HeadingLine[] {
  return split.parts.flatMap(({ heading, key }) => {
    const line = heading?.position && page.lines[heading.position.start.line - 1];
    return line ? [{ line, key }] : [];
  });
}

type Anchored = Pick<Report, 'preamble' | 'sections' | 'signature'>;

function anchor(split: SplitReport, page: ReadPage): Anchored {
  const give = anchorMaker();
  const seen = new Map<string, number>();
  const preamble = split.preamble.map(give);
  const sections = split.parts.map((part) => toSection(part, { give, seen }));
  const signed = page.lines.filter((line) => page.roles[line.index]?.use === 'signature');
  const signature = signed.map((line) => give(paragraphOf({ line, from: 0, to: line.norm.length })));
  return { preamble, sections, signature };
}

interface Naming {
  readonly give: (node: RootContent) => RootContent;
  readonly seen: Map<string, number>;
}

function toSection(part: Part, { give, seen }: Naming): Section {
  const { heading } = part;
  const [start, end] = [heading?.position?.start.offset ?? 0, heading?.position?.end.offset ?? 0];
  return {
    key: part.key,
    anchor: numbered(part.key, seen),
    heading: heading && { text: textOf(heading), start, end },
    content: part.content.map(give),
    confidence: sectionConfidence(part),
    how: part.how,
  };
}

function judge(clues: Clues, sections: readonly Section[], document: RawDocument): Report['genre'] {
  const found = judgeGenre(clues, sections);
  const said = document.corrections.isReport;
  if (said === undefined) return found;
  const witness = { rule: 'correction', text: document.correctionsPath ?? 'correction', start: null, end: null };
  return { isReport: said, confidence: 1, witnesses: [witness, ...found.witnesses] };
}

function textsOf({ preamble, sections }: Anchored): string[] {
  return [...preamble, ...sections.flatMap((section) => section.content)].map((node) => textOf(node));
}

function spansOf(page: ReadPage, { preamble, sections }: Anchored, text: string): Span[] {
  const roles = page.lines.flatMap((line) => {
    const role = page.roles[line.index];
    return role ? roleClaims(line, role) : [];
  });
  const headings = sections.flatMap(({ heading }): Claim[] =>
    heading ? [{ start: heading.start, end: heading.end, use: 'heading', rule: null }] : [],
  );
  const claims = [
    ...roles,
    ...headings,
    ...preamble.map((node) => nodeClaim(node, 'preamble')),
    ...sections.flatMap(({ content }) => content.map((node) => nodeClaim(node, 'body'))),
  ];
  return makeSpans(text, claims);
}

function nodeClaim(node: RootContent, use: 'preamble' | 'body'): Claim {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0, use, rule: null };
}
