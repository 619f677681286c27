import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatPermalinks, parsePermalinks } from '../archive/permalinks/permalinks-file.ts';
import { type Diagnostic, DiagnosticError } from '../model/diagnostic.ts';
import { NO_PERMALINKS, PERMALINKS_FILE, type Permalinks } from '../model/permalinks.ts';
import { isRunning } from '../publish/lock-owner.ts';

const RULE = 'permalinks';
/** What a build writes before it has the file's name; the number is its process. */
const DRAFT = `.${PERMALINKS_FILE}.`;

/** The addresses kept beside the captures, none where there is no such file; throws a `DiagnosticError` when it cannot be read. */
export function readPermalinks(seeds: string): Permalinks {
  const file = path.join(seeds, PERMALINKS_FILE);
  try {
    return parsePermalinks(readFileSync(file, 'utf8'), file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return NO_PERMALINKS;
    if (error instanceof DiagnosticError) throw error;
    const message = `The file of permanent addresses cannot be read (${code}).`;
    throw new DiagnosticError([tell(file, { severity: 'error', message, hint: 'Give back the right to read it.' })]);
  }
}

/** Writes the addresses beside the captures where they changed, whole or not at all; says so, or why it could not. */
export function keepPermalinks(seeds: string, permalinks: Permalinks): Diagnostic[] {
  const file = path.join(seeds, PERMALINKS_FILE);
  clearDrafts(seeds);
  const text = formatPermalinks(permalinks);
  if (text === textOf(file)) return [];
  const draft = path.join(seeds, `${DRAFT}${process.pid}`);
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
    const message = 'New permanent addresses were written into this file.';
    return [tell(file, { severity: 'info', message, hint: 'Commit it with the captures.' })];
  } catch (error) {
    const message = `New permanent addresses could not be written into this file (${(error as NodeJS.ErrnoException).code}).`;
    const hint =
      'Build where the folder can be written, and commit the file: what comes later may else move addresses.';
    return [tell(file, { severity: 'warning', message, hint })];
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes what killed builds were writing. */
function clearDrafts(seeds: string): void {
  for (const name of readdirSync(seeds).filter((name) => name.startsWith(DRAFT))) {
    // Other endings are an editor's: `.permalinks.json.swp`.
    const pid = /^\d+$/.exec(name.slice(DRAFT.length))?.[0];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(path.join(seeds, name), { force: true });
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return null;
  }
}

function tell(path: string, said: Pick<Diagnostic, 'severity' | 'message' | 'hint'>): Diagnostic {
  return { path, line: null, column: null, rule: RULE, ...said };
}
