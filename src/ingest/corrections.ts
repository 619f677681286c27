import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type CaptureNote, type Corrections, LINE_USES } from '../model/document.ts';
import { LEVELS } from '../model/report.ts';
import { IngestError } from './ingest-error.ts';

/** A real day of the calendar, ISO. */
const isoDate = z
  .string({ error: 'expected a date such as "2022-03-23"' })
  .refine((s) => /^\d{4}-\d{2}-\d{2}$/.test(s) && isRealDay(s), { error: 'expected a real date such as "2022-03-23"' });
const name = z
  .string({ error: 'expected a text in quotes' })
  .trim()
  .min(1, 'expected a text that is not empty')
  .max(300);

/** What may stand in front matter and sidecars. `null` says that the page has none. */
const NOTE = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'expected an address that begins with http:// or https://' }).optional(),
  capturedOn: isoDate.optional(),
  title: name.nullable().optional(),
  issuer: name.nullable().optional(),
  region: z
    .array(name, { error: 'expected a list of place names from the province down, e.g. [天津市, 武清区]' })
    .min(1)
    .nullable()
    .optional(),
  level: z
    .enum(LEVELS, { error: `expected one of ${LEVELS.join(', ')}` })
    .nullable()
    .optional(),
  year: z
    .int({ error: 'expected a year such as 2021, without quotes' })
    .min(1990, 'expected a year from 1990 on')
    .max(2100, 'expected a year before 2100')
    .nullable()
    .optional(),
  publishedOn: isoDate.nullable().optional(),
  signedOn: isoDate.nullable().optional(),
  source: name.nullable().optional(),
  documentNumber: name.nullable().optional(),
  lines: z
    .array(
      z.strictObject({
        line: z.int({ error: 'expected the number of a line of the capture' }).min(1, 'lines count from 1'),
        text: name,
        as: z.enum(LINE_USES, { error: `expected one of ${LINE_USES.join(', ')}` }),
      }),
      { error: 'expected a list of lines, each with line, text and as' },
    )
    .refine((lines) => new Set(lines.map(({ line }) => line)).size === lines.length, { error: 'a line is named twice' })
    .optional(),
  isReport: z.boolean({ error: 'expected true or false' }).optional(),
  id: z
    .string({ error: 'expected a text in quotes' })
    .regex(/^[0-9a-f]{12}$/, 'expected 12 hexadecimal digits in quotes, as printed in the address of the report')
    .optional(),
});

/** Keys that front matter and sidecars know, for messages. */
export const NOTE_KEYS = Object.keys(NOTE.shape);

/** Checked front matter. */
export interface Note {
  readonly corrections: Corrections;
  readonly capture: CaptureNote;
}

/** Where the YAML stands: its file and the number of lines before its first. */
export interface YamlPlace {
  readonly path: string;
  readonly yaml: string;
  readonly lineOffset: number;
}

/** Checks front matter; throws an `IngestError` with every mistake in it, each with its line. */
export function parseNote(data: unknown, place: YamlPlace): Note {
  const result = NOTE.safeParse(data ?? {});
  if (!result.success) throw new IngestError(result.error.issues.flatMap((issue) => toDiagnostics(issue, place)));
  const { url = null, capturedOn = null, lines, ...corrections } = result.data;
  const settled = lines?.map((line, i) => ({
    ...line,
    saidOn: place.lineOffset + lineOf(place.yaml, ['lines', i]).line,
  }));
  return {
    corrections: { ...(corrections as Corrections), ...(settled ? { lines: settled } : {}) },
    capture: { url, capturedOn },
  };
}

function toDiagnostics(issue: z.core.$ZodIssue, place: YamlPlace): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      diagnostic(place, [...issue.path, key], {
        message: `Unknown key "${key}".`,
        hint: `Known keys: ${NOTE_KEYS.join(', ')}.`,
      }),
    );
  }
  const key = issue.path.join('.');
  return [
    diagnostic(place, issue.path, {
      message: key === '' ? 'The front matter is no list of keys and values.' : `"${key}": ${issue.message}.`,
      hint:
        key === '' ? 'Write one "key: value" a line.' : `Correct the line, or remove it to let the extractor decide.`,
    }),
  ];
}

type KeyPath = readonly PropertyKey[];

function diagnostic(place: YamlPlace, keys: KeyPath, said: { message: string; hint: string }): Diagnostic {
  const at = lineOf(place.yaml, keys);
  return {
    path: place.path,
    line: place.lineOffset + at.line,
    column: at.column,
    rule: 'front-matter',
    severity: 'error',
    ...said,
  };
}

/** Line and column of a key or list item, from 1, by parsing the YAML again: gray-matter keeps no places. */
function lineOf(yaml: string, keys: KeyPath): { line: number; column: number } {
  const counter = new LineCounter();
  const root = parseDocument(yaml, { lineCounter: counter }).contents;
  const pair = isMap(root) ? root.items.find((item) => isScalar(item.key) && item.key.value === keys[0]) : undefined;
  const item = isSeq(pair?.value) && typeof keys[1] === 'number' ? pair.value.items[keys[1]] : undefined;
  const offset = (isNode(item) ? item.range?.[0] : isScalar(pair?.key) ? pair.key.range?.[0] : undefined) ?? 0;
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function isRealDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
