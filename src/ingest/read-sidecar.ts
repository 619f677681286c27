import type { Diagnostic } from '../model/diagnostic.ts';
import { type Note, parseNote } from './corrections.ts';
import { isKnownKey, isMeant, splitSidecar } from './front-matter.ts';
import { IngestError } from './ingest-error.ts';

/** A sidecar as it lies beside its capture, decoded. */
export interface Sidecar {
  readonly path: string;
  readonly text: string;
}

/** What a sidecar settles, and lines below its front matter that look as if they were meant to. */
export interface SidecarNote {
  readonly note: Note;
  readonly warnings: readonly Diagnostic[];
}

/** Line of the file on which the front matter begins, less one. */
const FENCE = 1;
const RULE = { column: 1, rule: 'front-matter', severity: 'error' } as const;
const FENCE_LINE = /^---[ \t]*$/;
/** More of them are not told. */
const MOST_BESIDE = 10;

/** Reads a sidecar; what stands below its front matter is a note to other maintainers. Throws an `IngestError`. */
export function readSidecar({ path, text: given }: Sidecar): SidecarNote {
  const text = given.replace(/^\ufeff/, '');
  const { yaml, body, lines } = splitSidecar(text);
  if (yaml === null) throw new IngestError([noFrontMatter(path, text)]);
  const second = secondBlock(body);
  const beside = [...body.split(/\r?\n/).entries()].filter(([i, line]) => i !== second && isKnownKey(line));
  const note = parseNote({ path, yaml, lineOffset: FENCE });
  if (second !== null) throw new IngestError([twoBlocks(path, lines + second + 1)]);
  return { note, warnings: beside.slice(0, MOST_BESIDE).map(([i]) => besideIt(path, lines + i + 1)) };
}

/** Line of the body, from 0, on which front matter begins a second time. */
function secondBlock(body: string): number | null {
  const lines = body.split(/\r?\n/);
  const fences = [...lines.entries()].flatMap(([i, line]) => (FENCE_LINE.test(line) ? [i] : []));
  const found = fences.find((from, k) => isMeant(lines.slice(from + 1, fences[k + 1] ?? lines.length).join('\n')));
  return found ?? null;
}

function noFrontMatter(path: string, text: string): Diagnostic {
  const isOpen = FENCE_LINE.test(text.split(/\r?\n/, 1)[0] ?? '');
  const message = isOpen ? 'The front matter of the sidecar has no end.' : 'The sidecar has no front matter.';
  const hint = isOpen
    ? 'Write a line "---" below its last "key: value" line.'
    : 'Begin it with a line "---", then one "key: value" a line, then a line "---".';
  return { path, line: 1, ...RULE, message, hint };
}

function twoBlocks(path: string, line: number): Diagnostic {
  const message = 'The sidecar has front matter a second time; only what stands at its beginning is read.';
  return { path, line, ...RULE, message, hint: 'Move these lines between the first two lines "---".' };
}

function besideIt(path: string, line: number): Diagnostic {
  const message = 'This line looks like a correction, but it stands below the front matter and is not read.';
  const hint = 'Move it between the two lines "---", or reword it if it is a note.';
  return { path, line, column: 1, rule: 'beside-front-matter', severity: 'warning', message, hint };
}
