import { z } from 'zod';
import { type Diagnostic, DiagnosticError } from '../../model/diagnostic.ts';
import type { Permalinks } from '../../model/permalinks.ts';
import { LEVELS } from '../../model/report.ts';
import { byText } from '../order.ts';

const VERSION = 1;

/** Ids and slugs become addresses and names of files. */
const ID = z.string().regex(/^[0-9a-f]{12}$/, 'expected an id of 12 hexadecimal digits');
const SLUG = z.string().regex(/^[A-Za-z0-9_][\w.-]{0,119}$/, 'expected letters, digits and hyphens');
const YEAR = z.int().min(1900).max(2200);

const FILE = z.strictObject({
  version: z.literal(VERSION, { error: `expected ${VERSION}` }),
  reports: z.record(
    ID,
    z.strictObject({
      path: z.string(),
      fingerprint: z.string(),
      likeness: z.string(),
      own: ID.optional(),
      arrived: z.int().nonnegative().default(0),
      formerIds: z.array(ID).default([]),
      issuers: z.array(SLUG),
      places: z.array(SLUG),
      years: z.array(YEAR),
      levels: z.array(z.enum(LEVELS)),
    }),
  ),
  issuers: z.record(SLUG, z.string()),
  places: z.record(SLUG, z.strictObject({ identity: z.string(), reader: z.boolean().default(false) })),
});

/** Reads the text of a `permalinks.json`; throws a `DiagnosticError` with every mistake in it. */
export function parsePermalinks(text: string, path: string): Permalinks {
  const checked = FILE.safeParse(parseJson(text.replace(/^\ufeff/, ''), path));
  if (!checked.success) throw new DiagnosticError(checked.error.issues.map((issue) => tellIssue(issue, text, path)));
  const { reports, issuers, places } = checked.data;
  return {
    reports: new Map(Object.entries(reports).map(([id, { own = null, ...record }]) => [id, { ...record, own }])),
    issuers: new Map(Object.entries(issuers)),
    places: new Map(Object.entries(places)),
  };
}

/** The text of a `permalinks.json`: a line for each address, sorted, so that two branches that add reports merge. */
export function formatPermalinks({ reports, issuers, places }: Permalinks): string {
  const rows = [...reports].map(([id, { own, arrived, formerIds, ...record }]) => {
    const rare = {
      ...(own === null ? {} : { own }),
      ...(arrived === 0 ? {} : { arrived }),
      ...(formerIds.length === 0 ? {} : { formerIds }),
    };
    return [id, { ...record, ...rare }] as const;
  });
  const named = [...places].map(
    ([slug, { identity, reader }]) => [slug, { identity, ...(reader ? { reader } : {}) }] as const,
  );
  const parts = [
    `"version": ${VERSION}`,
    `"reports": ${table(rows)}`,
    `"issuers": ${table([...issuers])}`,
    `"places": ${table(named)}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

function table(rows: readonly (readonly [string, unknown])[]): string {
  const lines = [...rows]
    .sort(([a], [b]) => byText(a, b))
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text);
    const at = conflict?.index ?? Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? 0);
    const message = conflict ? 'Two branches changed this file, and git left both versions in it.' : 'This is no JSON.';
    const hint = conflict
      ? 'Keep the lines of both sides, each line once, then build again.'
      : 'Take the file from the last commit; it holds the addresses of the archive.';
    throw new DiagnosticError([diagnostic(path, lineAt(text, at), { message, hint })]);
  }
}

function tellIssue(issue: z.core.$ZodIssue, text: string, path: string): Diagnostic {
  const keys = issue.path;
  // A key that is wrong carries what is wrong with it inside.
  const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  const [table, key] = keys.map(String);
  const at = text.indexOf(`"${key ?? table}":`);
  const what = `${keys.map(String).join('.')}: ${message}`;
  const hint = 'Correct the line, or take it from the last commit; the file is written by "npm run build".';
  return diagnostic(path, lineAt(text, Math.max(0, at)), { message: `An entry cannot be read: ${what}.`, hint });
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function diagnostic(path: string, line: number, said: { message: string; hint: string }): Diagnostic {
  return { path, line, column: 1, rule: 'permalinks', severity: 'error', ...said };
}
