import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { findKeyLine } from './find-key-line.ts';
import { nearestWord } from './nearest-word.ts';
import { configSchema } from './schema.ts';

type Issue = z.core.$ZodIssue;

/** A config file as messages name it, and what it holds. */
export interface ConfigSource {
  readonly path: string;
  readonly source: string;
}

/** Where the settings came from: a file with its source, and what the command line put over it. */
export interface ConfigOrigin extends ConfigSource {
  readonly overrides: Readonly<Record<string, unknown>>;
}

/** Tells every mistake in the settings: which key, where, what was expected and which key may have been meant. */
export function toDiagnostics(issues: readonly Issue[], origin: ConfigOrigin): Diagnostic[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey([...issue.path, key], origin))
      : [wrongValue(issue, origin)],
  );
}

function unknownKey(path: readonly PropertyKey[], origin: ConfigOrigin): Diagnostic {
  const known = Object.keys(knownKeys(path.slice(0, -1)));
  const near = nearestWord(String(path.at(-1)), known);
  return {
    ...placeOf(path, origin),
    rule: 'config-unknown-key',
    severity: 'error',
    message: `Unknown key \`${path.join('.')}\`; known here: ${known.join(', ')}.`,
    hint: near === null ? 'Remove the key.' : `Did you mean \`${near}\`?`,
  };
}

function wrongValue(issue: Issue, origin: ConfigOrigin): Diagnostic {
  const name = issue.path.join('.') || 'the settings';
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  const meaning = describe(issue.path);
  return {
    ...placeOf(issue.path, origin),
    rule: missing ? 'config-missing-key' : 'config-wrong-value',
    severity: 'error',
    message: missing ? `\`${name}\` is missing.` : `\`${name}\` ${expectation(issue)}.`,
    ...(meaning === undefined ? {} : { hint: `${name}: ${meaning}.` }),
  };
}

function expectation(issue: Issue): string {
  const got = issue.input === undefined ? '' : `, but it is ${show(issue.input)}`;
  return issue.code === 'invalid_type' ? `must be of type ${issue.expected}${got}` : `${issue.message}${got}`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return `${text.length > 60 ? `${text.slice(0, 60)}…` : text} (${value === null ? 'null' : typeof value})`;
}

function placeOf(path: readonly PropertyKey[], origin: ConfigOrigin): Pick<Diagnostic, 'path' | 'line' | 'column'> {
  const key = String(path[0]);
  if (key in origin.overrides) return { path: `--${key}`, line: null, column: null };
  return { path: origin.path, line: findKeyLine(origin.source, path), column: null };
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

function knownKeys(path: readonly PropertyKey[]): Shape {
  let shape: Shape = configSchema.shape;
  // The number of an item adds nothing: the shape of a list is that of its items.
  for (const key of path) shape = typeof key === 'number' ? shape : (shapeOf(shape[String(key)]) ?? {});
  return shape;
}

function shapeOf(type: unknown): Shape | undefined {
  const node = type as { shape?: Shape; def?: { innerType?: unknown; element?: unknown } } | undefined;
  const inner = node?.def?.innerType ?? node?.def?.element;
  return node?.shape ?? (inner === undefined ? undefined : shapeOf(inner));
}

function describe(path: readonly PropertyKey[]): string | undefined {
  const type = knownKeys(path.slice(0, -1))[String(path.at(-1))];
  return (type as { description?: string } | undefined)?.description;
}
