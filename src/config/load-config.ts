import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundledText } from '../load/bundle-modules.mjs';
import type { SiteConfig } from '../model/config.ts';
import { type Diagnostic, DiagnosticError } from '../model/diagnostic.ts';
import { configSchema, type SiteConfigSpec } from './schema.ts';
import { type ConfigSource, toDiagnostics } from './to-diagnostics.ts';

/** e.g. `/site.config.ts:5:2: ERROR: Expected "}" but found "description"` */
const SYNTAX_ERROR = /:(\d+):(\d+): (?:ERROR|error): (.+)/;

/** Settings given on the command line; they win over the file. */
export type ConfigOverrides = Partial<Pick<SiteConfigSpec, 'base' | 'url' | 'portable'>>;

/** Reads and checks `site.config.ts`; throws a `DiagnosticError` that names every mistake at once. */
export async function loadConfig(file: string, overrides: ConfigOverrides = {}): Promise<SiteConfig> {
  const origin = readConfigSource(file);
  return checkConfig(await importConfig(file, origin.path), { ...origin, overrides: defined(overrides) });
}

/** A config file's name for messages and its source, to find lines in; throws a `DiagnosticError` when there is no such file. */
export function readConfigSource(file: string): ConfigSource {
  const shown = path.relative(process.cwd(), file).replaceAll(path.sep, '/') || file;
  if (!existsSync(file)) throw failure(shown, 'config-not-found', 'There is no such config file.');
  return { path: shown, source: readFileSync(file, 'utf8') };
}

/** Checks settings that are already in memory, as `loadConfig` does for a file. */
export function checkConfig(spec: unknown, origin: Parameters<typeof toDiagnostics>[1]): SiteConfig {
  const merged = typeof spec === 'object' && spec !== null ? { ...spec, ...origin.overrides } : spec;
  const checked = configSchema.safeParse(merged, { reportInput: true });
  if (!checked.success) throw new DiagnosticError(toDiagnostics(checked.error.issues, origin));
  return checked.data;
}

async function importConfig(file: string, shown: string): Promise<unknown> {
  try {
    const text = await bundledText(path.resolve(file));
    const address = `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`;
    const module: { default?: unknown } = await import(/* @vite-ignore */ address);
    return module.default;
  } catch (error) {
    const text = String(error instanceof Error ? error.message : error);
    const [, line, column, message] = SYNTAX_ERROR.exec(text) ?? [];
    const place = { line: line ? Number(line) : null, column: column ? Number(column) + 1 : null };
    throw failure(shown, 'config-unreadable', `The config cannot be read: ${message ?? text}`, place);
  }
}

function failure(path: string, rule: string, message: string, place = {}): DiagnosticError {
  const diagnostic: Diagnostic = { path, line: null, column: null, rule, severity: 'error', message, ...place };
  return new DiagnosticError([diagnostic]);
}

function defined(overrides: ConfigOverrides): Record<string, unknown> {
  return Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
}
