import type { Diagnostic, DiagnosticData, Severity } from '../../model/diagnostic.ts';
import type { RawDocument } from '../../model/document.ts';
import { type Report, SECTION_KEYS } from '../../model/report.ts';
import { doubts } from './doubts.ts';
import { findDamage } from './find-damage.ts';
import { LONGEST_QUOTE, quoted } from './quoted.ts';
import { suspect } from './suspect.ts';

type Extracted = Omit<Report, 'diagnostics'>;

/** Everything a maintainer should look at in one report, in the order of the capture. */
export function diagnose(report: Extracted, document: RawDocument): Diagnostic[] {
  const say = speaker(report, document);
  const found = [
    ...genre(report, say),
    ...fields(report, say),
    ...sections(report, say),
    ...damage(report, say),
    ...suspicions(report, say),
  ];
  return found.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

interface Said {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly data?: DiagnosticData;
}
type Say = (said: Said, offset: number | null) => Diagnostic;

function speaker(report: Extracted, document: RawDocument): Say {
  return (said, offset) => {
    const line = offset === null ? undefined : lineAt(document.lines, offset);
    const place =
      line && offset !== null
        ? { line: line.index + 1 + document.lineOffset, column: offset - line.start + 1 }
        : { line: null, column: null };
    return { path: report.path, ...place, ...said, message: shortened(said.message), hint: shortened(said.hint) };
  };
}

/** A list of what decided may be as long as the page. */
export const LONGEST_MESSAGE = 1000;

/** A message that can be read. */
function shortened(text: string): string {
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text;
}

/** The last line that starts at or before an offset, by halving. */
function lineAt(lines: RawDocument['lines'], offset: number): RawDocument['lines'][number] | undefined {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return lines[low];
}

/** What keeps a report that does not look like one. */
const KEEP = 'isReport: true';

function genre(report: Extracted, say: Say): Diagnostic[] {
  if (report.genre.isReport) return [];
  const reasons = report.genre.witnesses.map(({ rule, text }) => `${rule} (${text.slice(0, 30)})`).join(', ');
  return [
    say(
      {
        rule: 'not-a-report',
        severity: 'error',
        message: `This does not look like a yearly report on building a law-based government: ${reasons}.`,
        hint: `Remove the file, or write "${KEEP}" into ${report.path}.meta.md to keep it.`,
        data: { sidecar: [KEEP] },
      },
      null,
    ),
  ];
}

function fields(report: Extracted, say: Say): Diagnostic[] {
  const names = ['issuer', 'year', 'region', 'level'] as const;
  const missing = names.filter((name) => report[name].value === null && report[name].status !== 'corrected');
  const conflicts = (['title', 'issuer', 'year', 'publishedOn'] as const).flatMap((name) => {
    const { value, conflicts: others, status } = report[name];
    const other = others[0];
    if (!other || status === 'corrected' || (name === 'title' && others.length < 2)) return [];
    const settling = `${name}: ${other.value}`;
    return [
      say(
        {
          rule: `conflicting-${kebab(name)}`,
          severity: 'info',
          message: `The page gives more than one ${name}: ${quoted(String(value))} was taken, ${quoted(String(other.value))} (${other.witness.rule}) was not.`,
          hint: `If that is wrong, write ${quoted(settling)} into ${report.path}.meta.md.`,
          data: { sidecar: [settling] },
        },
        other.witness.start,
      ),
    ];
  });
  return [
    ...missing.map((name) =>
      say(
        {
          rule: `unknown-${kebab(name)}`,
          severity: 'warning',
          message: `No ${name} was found.`,
          hint: `Write "${name}: …" into ${report.path}.meta.md if you know it.`,
        },
        null,
      ),
    ),
    ...conflicts,
  ];
}

const NO_OUTLINE: Said = {
  rule: 'no-outline',
  severity: 'warning',
  message: 'No first-level heading was found; the whole text stands in the preamble.',
  hint: 'Compare the capture with the source page: its headings may have been lost on the way.',
};

const OUTLINE_FROM_CONTENT: Said = {
  rule: 'outline-from-content',
  severity: 'warning',
  message: 'No first-level heading was found; the sections were cut where lists begin anew and where the text turns.',
  hint: 'Compare the capture with the source page; settle the sections with "lines:" in the sidecar as npm run audit prints.',
};

function sections(report: Extracted, say: Say): Diagnostic[] {
  if (report.sections.length === 0) return [say(NO_OUTLINE, null)];
  const guessed = report.sections.every(({ heading }) => heading === null) ? [say(OUTLINE_FROM_CONTENT, null)] : [];
  const missing = SECTION_KEYS.filter((key) => key !== 'other' && report.coverage[key].state === 'missing');
  return [
    ...guessed,
    ...missing.map((key) =>
      say(
        {
          rule: 'section-not-found',
          severity: 'info',
          message: `No section "${key}" was found.`,
          hint: 'If the report has one, its heading and its text are worded in a way that src/extract/grammar/ and src/extract/content/ do not know.',
        },
        null,
      ),
    ),
    ...report.sections
      .filter(({ key }) => key === 'unsorted')
      .map(({ heading }) =>
        say(
          {
            rule: 'unsorted-section',
            severity: 'warning',
            message: `${quoted(heading?.text ?? '')} fits none of the standard sections; its text is kept as unsorted.`,
            hint: 'If it is a wording of a standard section, add its words to src/extract/grammar/heading-vocabulary.ts.',
          },
          heading?.start ?? null,
        ),
      ),
  ];
}

function damage(report: Extracted, say: Say): Diagnostic[] {
  const hint = 'The text is shown as captured. Compare it with the source page.';
  return findDamage(report).map(({ rule, message, quote, offset }) =>
    say({ rule, severity: 'warning', message, hint, data: { quote: quote.slice(0, LONGEST_QUOTE) } }, offset),
  );
}

function suspicions(report: Extracted, say: Say): Diagnostic[] {
  if (!report.genre.isReport) return [];
  return [...doubts(report), ...suspect(report)].map(({ offset, ...said }) => say(said, offset));
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
