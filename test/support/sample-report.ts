import { createHash } from 'node:crypto';
import type { Paragraph } from 'mdast';
import { byField, FIELD_NAMES, type FieldValues } from '../../src/model/fields.ts';
import type {
  Answer,
  Coverage,
  FieldAnswers,
  Keyword,
  PartKey,
  Report,
  Section,
  SectionKey,
  Span,
  SpanUse,
} from '../../src/model/report.ts';
import { SECTION_KEYS } from '../../src/model/report.ts';
import { fold } from '../../src/text/fold.ts';

/** What a sample report may be told; all else follows from it. `null` means unknown. */
export interface SampleSpec extends Partial<FieldValues> {
  readonly id?: string;
  readonly path?: string;
  readonly regionCode?: string | null;
  readonly capturedOn?: string | null;
  readonly preamble?: readonly string[];
  readonly sections?: readonly SampleSection[];
  readonly keywords?: readonly Keyword[];
}
export interface SampleSection {
  readonly key: PartKey;
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
}

/** No field known. */
const NOTHING = byField(FIELD_NAMES, () => null);

const DEFAULTS: Required<SampleSpec> = {
  id: '0123456789ab',
  path: 'sample.txt',
  ...NOTHING,
  title: '武清区上马台镇2021年法治政府建设情况报告',
  issuer: '上马台镇',
  region: ['天津市', '武清区', '上马台镇'],
  regionCode: '120114',
  level: 'township',
  year: 2021,
  publishedOn: '2022-03-23',
  source: '武清区上马台镇',
  capturedOn: null,
  preamble: ['现将上马台镇2021年度法治政府建设情况报告如下:'],
  sections: [
    {
      key: 'measures',
      heading: '一、主要举措及成效',
      paragraphs: ['(一)严格执法。全年办理行政处罚12件。', '依法行政能力不断提高。'],
    },
    { key: 'shortcomings', heading: '二、存在的不足和原因', paragraphs: ['执法力量不足,业务培训不够。'] },
    { key: 'next-year', heading: '三、下一年度工作安排', paragraphs: ['加强执法培训。'] },
  ],
  keywords: [{ word: '执法', weight: 9, count: 3 }],
};

/** Builds a valid report: offsets refer to a raw text made of its own lines, and the spans cover that text without a gap. */
export function sampleReport(spec: SampleSpec = {}): Report {
  const full = { ...DEFAULTS, ...spec };
  const page = new RawPage();
  page.line('您当前的位置:首页', 'dropped', 'breadcrumb');
  const title = page.answer(full.title, 'title', 'first-line');
  const preamble = full.preamble.map((text) => page.paragraph(text, 'preamble'));
  const sections = full.sections.map((section, index) => sampleSection(section, page, full.sections.slice(0, index)));
  const { text: rawText, spans } = page;
  return {
    id: full.id,
    ownId: full.id,
    saidId: null,
    fingerprint: createHash('sha256').update(`${full.path} ${rawText}`).digest('hex').slice(0, 24),
    path: full.path,
    sha256: createHash('sha256').update(rawText).digest('hex'),
    byteLength: Buffer.byteLength(rawText),
    format: 'text',
    encoding: 'utf-8',
    capture: { url: null, capturedOn: full.capturedOn },
    genre: { isReport: true, confidence: 1, witnesses: [] },
    ...(byField(FIELD_NAMES, (name) => answer<unknown>(full[name])) as FieldAnswers),
    title,
    regionCode: full.regionCode,
    preamble,
    sections,
    signature: [],
    coverage: coverageOf(sections),
    keywords: full.keywords,
    spans,
    rawText,
    diagnostics: [],
  };
}

function answer<T>(value: T | null): Answer<T> {
  const known = value !== null;
  return { value, status: known ? 'found' : 'unknown', confidence: known ? 1 : 0, witnesses: [], conflicts: [] };
}

function sampleSection(spec: SampleSection, page: RawPage, before: readonly SampleSection[]): Section {
  const nth = before.filter((other) => other.key === spec.key).length + 1;
  const heading = spec.heading === null ? null : page.line(spec.heading, 'heading');
  return {
    key: spec.key,
    anchor: nth === 1 ? spec.key : `${spec.key}-${nth}`,
    heading: heading && { text: spec.heading as string, ...heading },
    content: spec.paragraphs.map((text) => page.paragraph(text, 'body')),
    confidence: 1,
    how: [
      { rule: 'heading-wording', text: spec.heading ?? '', start: heading?.start ?? null, end: heading?.end ?? null },
    ],
  };
}

function coverageOf(sections: readonly Section[]): Coverage {
  const state = (key: SectionKey) => {
    const section = sections.find((part) => part.key === key);
    return section ? { state: 'section' as const, anchor: section.anchor } : { state: 'missing' as const };
  };
  return Object.fromEntries(SECTION_KEYS.map((key) => [key, state(key)])) as unknown as Coverage;
}

/** Grows a raw text line by line and remembers what became of each stretch. */
class RawPage {
  text = '';
  readonly spans: Span[] = [];
  private readonly anchors = new Map<string, number>();
  private lines = 0;

  line(text: string, use: SpanUse, rule: string | null = null): { start: number; end: number } {
    const start = this.text.length;
    const end = start + text.length;
    this.text += `${text}\n`;
    this.lines++;
    this.spans.push({ start, end, use, rule }, { start: end, end: end + 1, use: 'space', rule: null });
    return { start, end };
  }

  answer(text: string | null, use: SpanUse, rule: string): Answer<string> {
    if (text === null) return answer<string>(null);
    return { ...answer(text), witnesses: [{ rule, text, ...this.line(text, use) }] };
  }

  paragraph(text: string, use: SpanUse): Paragraph {
    const { start, end } = this.line(text, use);
    return {
      type: 'paragraph',
      children: [{ type: 'text', value: text }],
      data: { anchor: this.anchor(text) },
      position: {
        start: { line: this.lines, column: 1, offset: start },
        end: { line: this.lines, column: text.length + 1, offset: end },
      },
    };
  }

  private anchor(text: string): string {
    const anchor = `p-${createHash('sha256').update(fold(text)).digest('hex').slice(0, 8)}`;
    const nth = (this.anchors.get(anchor) ?? 0) + 1;
    this.anchors.set(anchor, nth);
    return nth === 1 ? anchor : `${anchor}-${nth}`;
  }
}
