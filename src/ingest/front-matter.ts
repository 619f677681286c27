import { NOTE_KEYS } from './corrections.ts';
import { MOST_YAML, readYaml } from './read-yaml.ts';

/** A text parted into its front matter (YAML source, `null` when there is none) and the rest. */
export interface SplitText {
  readonly yaml: string | null;
  readonly body: string;
  /** Lines before the body, both fences included. */
  readonly lines: number;
}

const FENCED = /^---[ \t]*\r?\n((?:[\s\S]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/;
/** `year: 2021`, `url:` */
const KEY = /^[A-Za-z_][\w.-]{0,40}[ \t]*:(?=\s|$)/;
/** What may stand below a key: an indented line, an item of a list, the end of brackets; a remark. */
const BELOW_KEY = /^(?:[ \t]+\S|-(?:\s|$)|[\]}]|#)/;
const NO_CONTENT = /^\s*(?:#|$)/;

/** Parts a sidecar: what stands between its fences is its front matter, whatever it is. */
export function splitSidecar(text: string): SplitText {
  const fenced = FENCED.exec(text);
  if (!fenced) return { yaml: null, body: text, lines: 0 };
  const [head, yaml = ''] = fenced;
  return { yaml, body: text.slice(head.length), lines: head.split('\n').length - 1 };
}

/**
 * Takes the front matter off a capture. A page may begin with a line `---` of its own and have another further down,
 * so what stands between two is front matter only if it is meant as such:
 *
 * - every line of it is `key: value` with a key of Latin letters, or belongs to one: a key mistyped (`titel: x`) is told;
 * - or its first line is a key that is known (`year: 2021`): a line mistyped below it is told;
 * - or it is a map with at least one key that is known.
 *
 * Everything else, the fences too, is text of the page: prose, `---- 本页面导航 ----`, an empty block, one without end.
 */
export function splitFrontMatter(text: string): SplitText {
  const parts = splitSidecar(text);
  if (parts.yaml !== null && isMeant(parts.yaml)) return parts;
  return { yaml: null, body: text, lines: 0 };
}

/** Whether what stands between fences is meant as front matter. */
export function isMeant(yaml: string): boolean {
  const lines = yaml.split(/\r?\n/).filter((line) => !NO_CONTENT.test(line));
  const [first] = lines;
  if (first === undefined) return false;
  if (isKnownKey(first) || (KEY.test(first) && lines.every((line) => KEY.test(line) || BELOW_KEY.test(line))))
    return true;
  return yaml.length <= MOST_YAML && lines.some(isKnownKey) && isMapOfNote(yaml);
}

/** Whether a line gives a value to a key that is known. */
export function isKnownKey(line: string): boolean {
  return KEY.test(line) && NOTE_KEYS.includes(line.slice(0, line.indexOf(':')).trim());
}

function isMapOfNote(yaml: string): boolean {
  const read = readYaml(yaml);
  if ('message' in read || typeof read.data !== 'object' || read.data === null) return false;
  return Object.keys(read.data).some((key) => NOTE_KEYS.includes(key));
}
