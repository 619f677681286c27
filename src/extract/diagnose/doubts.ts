import { DOUBT_LINE, type Report, type Section } from '../../model/report.ts';
import { quoted } from './quoted.ts';
import type { Suspicion } from './suspect.ts';

type Extracted = Omit<Report, 'diagnostics'>;

/** Fields whose doubt a reader would carry away with the report. */
const FIELDS = ['title', 'issuer'] as const;

/** What is published although it is less sure than the doubt line: title, issuer, the sections and their boundaries. */
export function doubts(report: Extracted): Suspicion[] {
  return [...FIELDS.flatMap((name) => doubtfulField(report, name)), ...report.sections.flatMap(doubtfulSection)];
}

function doubtfulField({ path, ...report }: Extracted, name: (typeof FIELDS)[number]): Suspicion[] {
  const { value, status, confidence, witnesses } = report[name];
  if (value === null || status === 'corrected' || confidence >= DOUBT_LINE) return [];
  const by = witnesses.map(({ rule }) => rule).join(', ');
  return [
    {
      rule: 'in-doubt',
      severity: 'warning',
      message: `The ${name} ${quoted(value)} is published with confidence ${confidence.toFixed(2)}, by ${by}.`,
      hint: `Compare it with the source page and write "${name}: …" into ${path}.meta.md.`,
      offset: witnesses[0]?.start ?? null,
    },
  ];
}

function doubtfulSection({ key, heading, confidence, how, content }: Section): Suspicion[] {
  if (confidence >= DOUBT_LINE || how.some(({ rule }) => rule === 'correction')) return [];
  const name = heading ? `"${heading.text.slice(0, 30)}"` : 'A section without heading';
  const otherwise = how.some(({ rule }) => rule === 'heading-says-otherwise');
  const why = otherwise ? ': its heading and its text disagree' : '';
  return [
    {
      rule: 'in-doubt',
      severity: 'warning',
      message: `${name} is published as ${key} with confidence ${confidence.toFixed(2)}${why}.`,
      hint: 'npm run audit prints the lines of a sidecar that settle it.',
      offset: heading?.start ?? content[0]?.position?.start.offset ?? null,
    },
  ];
}
