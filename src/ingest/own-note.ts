import { Lexer } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import { NO_NOTE, type Note, parseNote } from './corrections.ts';
import { isKnownKey, type SplitText, splitFrontMatter } from './front-matter.ts';

/** A text without its front matter, what that says, and what of it does not count. */
export interface OwnNote extends SplitText {
  readonly note: Note;
  readonly warnings: readonly Diagnostic[];
}

/** Line of the file on which the front matter begins, less one. */
const FENCE = 1;
const CHINESE = /\p{Script=Han}/u;

/** Reads a capture's own front matter. It cannot set the id: whoever makes a page must not choose its address here. */
export function readOwnNote(path: string, text: string): OwnNote {
  const parts = splitFrontMatter(text);
  if (parts.yaml === null) return { ...parts, note: NO_NOTE, warnings: asText(path, text) };
  const note = parseNote({ path, yaml: parts.yaml, lineOffset: FENCE });
  const { id, ...corrections } = note.corrections;
  const ofId = id === undefined ? [] : [ownId(path, note.lineOf('id'))];
  return { ...parts, note: { ...note, corrections }, warnings: [...ofId, ...ofRemarks(path, parts.yaml)] };
}

function ownId(path: string, line: number): Diagnostic {
  const message = `A capture cannot set its own id, which is the address of its report; "id" was left out.`;
  const hint = `Put it into the sidecar ${path}.meta.md, beside the capture.`;
  return { path, line, column: 1, rule: 'own-id', severity: 'warning', message, hint };
}

/** `# 上马台镇法治政府建设情况报告` between fences is a remark to YAML; it may be the page's heading. */
function ofRemarks(path: string, yaml: string): Diagnostic[] {
  let line = FENCE + 1;
  let first: number | null = null;
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#') && CHINESE.test(token)) first ??= line;
    line += token.split('\n').length - 1;
  }
  if (first === null) return [];
  const message = 'What stands after "#" in the front matter is a remark and was left out of the text.';
  const hint = 'If it belongs to the page, put it below the front matter.';
  return [{ path, line: first, column: 1, rule: 'front-matter-remark', severity: 'warning', message, hint }];
}

/** Fences of which the page is the likelier author, though a key that is known stands between them. */
function asText(path: string, text: string): Diagnostic[] {
  if (!/^---[ \t]*\r?\n/.test(text)) return [];
  const lines = text.slice(0, 4000).split(/\r?\n/);
  const end = lines.findIndex((line, i) => i > 0 && /^---[ \t]*$/.test(line));
  const at = lines.findIndex((line, i) => i < end && isKnownKey(line));
  if (at < 0) return [];
  const message =
    'This line looks like front matter, but prose stands beside it; all of it was read as text of the page.';
  const hint = 'If it is front matter, write nothing but "key: value" lines between the two lines "---".';
  return [{ path, line: at + 1, column: 1, rule: 'front-matter-as-text', severity: 'warning', message, hint }];
}
