import { toString as textOf } from 'mdast-util-to-string';
import type { DiagnosticData, Severity } from '../../model/diagnostic.ts';
import type { Report, Section } from '../../model/report.ts';
import { INVISIBLE_SOURCE } from '../../text/invisible.ts';
import { readNumber } from '../grammar/numbering.ts';
import { readTitle } from '../grammar/title-form.ts';
import { normalise } from '../lines/normalise.ts';
import { sameBody } from '../names/same-body.ts';
import { quoted } from './quoted.ts';

/** Something that need not be wrong and yet seldom is right. */
export interface Suspicion {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly data?: DiagnosticData;
  readonly offset: number | null;
}

type Extracted = Omit<Report, 'diagnostics'>;

/** Usual shares of a section in the text of a report, in per cent: a tenth of reports lie outside. */
const USUAL: Partial<Record<Section['key'], { readonly most: number; readonly least: number }>> = {
  'leader-duties': { most: 45, least: 1 },
  shortcomings: { most: 35, least: 0.8 },
  'next-year': { most: 50, least: 1.5 },
  other: { most: 30, least: 0 },
  measures: { most: 100, least: 15 },
};
/** A section of fewer characters has lost its text; one of more than this many others lies outside whatever its share. */
const NEARLY_EMPTY = 10;
/** Misnumbered headings that are told; more say nothing new. */
const MOST = 12;
/** Characters below which shares say nothing. */
const SHORT = 600;

/** What makes a report look wrong although every rule had its way. */
export function suspect(report: Extracted): Suspicion[] {
  return [
    ...sizes(report),
    ...numbers(report).slice(0, MOST),
    ...dates(report),
    ...hidden(report),
    ...publisher(report),
    ...secondReport(report),
  ];
}

function sizes({ sections }: Extracted): Suspicion[] {
  const lengths = sections.map(lengthOf);
  const total = lengths.reduce((a, b) => a + b, 0);
  const byKey = new Map<string, number>();
  for (const [i, { key }] of sections.entries()) byKey.set(key, (byKey.get(key) ?? 0) + (lengths[i] ?? 0));
  return sections.flatMap((section, i) => {
    const again = sections.slice(0, i).some(({ key }) => key === section.key);
    const length = lengths[i] ?? 0;
    const share = ((byKey.get(section.key) ?? 0) / Math.max(1, total)) * 100;
    const usual = USUAL[section.key];
    const name = section.heading?.text.slice(0, 30) ?? section.key;
    if (length < NEARLY_EMPTY && sections.length > 1)
      return [size(section, `Section "${name}" has ${length} characters of text.`)];
    if (!usual || again || total < SHORT || (share <= usual.most && share >= usual.least)) return [];
    return [
      size(
        section,
        `Section "${name}" (${section.key}) is ${share.toFixed(1)} % of the text; ${usual.least} to ${usual.most} % is usual.`,
      ),
    ];
  });
}

function size(section: Section, message: string): Suspicion {
  return {
    rule: 'unusual-section-size',
    severity: 'warning',
    message,
    hint: 'A heading may be lost, or a line taken for one; npm run audit prints the lines of a sidecar that settle it.',
    offset: startOf(section),
  };
}

/** 一、 then 三、: a heading is lost, or misnumbered. */
function numbers({ sections }: Extracted): Suspicion[] {
  const read = sections.map(({ heading }) => (heading ? readNumber(normalise(heading.text).norm) : null));
  return sections.flatMap((section, i) => {
    const [before, here] = [read.slice(0, i).findLast((one) => one !== null), read[i]];
    const expected = (before?.number ?? 0) + 1;
    if (here?.system.rank !== 1 || here.number === expected || (before && before.system.id !== here.system.id))
      return [];
    const bare = sections.slice(0, i).some(({ heading }, k) => heading !== null && read[k] === null);
    if (bare && here.number > expected) return [];
    const rule = here.number > expected ? 'missing-number' : 'number-out-of-order';
    return [
      {
        rule,
        severity: 'warning',
        message: `First-level heading number ${here.number} ("${section.heading?.text.slice(0, 30)}") stands where number ${expected} was expected.`,
        hint: 'Compare with the source page: a heading may have been lost. If the page is misnumbered, nothing needs to be done.',
        offset: startOf(section),
      } satisfies Suspicion,
    ];
  });
}

/** A printed date later than the day of the capture cannot be right. */
function dates({ publishedOn, signedOn, capture, path }: Extracted): Suspicion[] {
  const { capturedOn } = capture;
  if (capturedOn === null) return [];
  return [...Object.entries({ publishedOn, signedOn })].flatMap(([name, answer]): Suspicion[] => {
    if (answer.value === null || answer.value <= capturedOn || answer.status === 'corrected') return [];
    return [
      {
        rule: 'date-in-future',
        severity: 'warning',
        message: `${name} ${answer.value} lies after the day of the capture, ${capturedOn}.`,
        hint: `Write the right date, or "${name}: null", into ${path}.meta.md.`,
        data: { sidecar: [`${name}: null`] },
        offset: answer.witnesses[0]?.start ?? null,
      },
    ];
  });
}

/** Invisible characters, those that turn the direction of text among them. */
const HIDDEN = new RegExp(INVISIBLE_SOURCE, 'g');

function hidden({ rawText }: Extracted): Suspicion[] {
  const found = [...rawText.slice(0, SEARCHED).matchAll(HIDDEN)];
  const first = found[0];
  if (!first) return [];
  const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const turning = found.some(([char]) => /[\u202a-\u202e\u2066-\u2069]/.test(char));
  return [
    {
      rule: 'hidden-character',
      severity: turning ? 'warning' : 'info',
      message: `The text holds ${found.length} invisible characters, the first U+${code}${turning ? ', some of which turn the direction of text' : ''}.`,
      hint: 'They are left out of title and fields and kept in the text. Take the capture again if the source page has none.',
      offset: first.index,
    },
  ];
}

const SEARCHED = 1_000_000;

/** 发布机构 names another body than the report's own. */
function publisher({ issuer, path }: Extracted): Suspicion[] {
  const other = issuer.conflicts.find(({ witness }) => witness.rule === 'label-publisher');
  if (!other || issuer.status === 'corrected' || issuer.value === null || sameBody(other.value, issuer.value))
    return [];
  const settling = `issuer: ${other.value}`;
  return [
    {
      rule: 'publisher-not-issuer',
      severity: 'info',
      message: `The page names ${quoted(other.value)} as its publisher; ${quoted(issuer.value)} was taken as the issuer.`,
      hint: `If the publisher made the report, write ${quoted(settling)} into ${path}.meta.md.`,
      data: { sidecar: [settling] },
      offset: other.witness.start,
    },
  ];
}

/** A second title inside the text: two reports in one capture. */
function secondReport({ sections, title, year, spans, rawText }: Extracted): Suspicion[] {
  const nodes = sections.flatMap(({ content }) => content).slice(1, 5000);
  for (const node of nodes) {
    const text = textOf(node).slice(0, 100);
    if (!/法治政府|依法行政/.test(text)) continue;
    const form = readTitle(normalise(text).norm);
    const other =
      form !== null && (form.issuer !== '' || form.place !== '') && (form.year !== year.value || title.value === null);
    if (other) return [second(text, node.position?.start.offset ?? null)];
  }
  const body = spans.findIndex(({ use }) => use === 'body');
  const first = body < 0 ? undefined : spans.find(({ use }, i) => i > body && use === 'title');
  return first ? [second(rawText.slice(first.start, first.end), first.start)] : [];
}

function second(text: string, offset: number | null): Suspicion {
  return {
    rule: 'second-report',
    severity: 'warning',
    message: `"${text.slice(0, 50)}" looks like the title of another report in the same capture.`,
    hint: 'Keep one report a capture: save the other one by itself.',
    offset,
  };
}

function startOf({ heading, content }: Section): number | null {
  return heading?.start ?? content[0]?.position?.start.offset ?? null;
}

function lengthOf({ content }: Section): number {
  return content.reduce((sum, node) => sum + textOf(node).replace(/\s/g, '').length, 0);
}
