import { isMap, isNode, isScalar, isSeq, Lexer, LineCounter, type ParsedNode, parseDocument } from 'yaml';

/** Where something stands in a YAML source, from 1. */
export interface YamlPlace {
  readonly line: number;
  readonly column: number;
}

/** What a YAML source holds, and where: read once, asked often. */
export interface ReadYaml {
  readonly data: unknown;
  /** Place of a key, or of an item of the list under it; the beginning where there is none. */
  readonly placeOf: (keys: readonly PropertyKey[]) => YamlPlace;
}

/** Why a YAML source is not read, with its place. */
export interface YamlFault extends YamlPlace {
  readonly message: string;
}

/** Front matter of a real capture has some hundred characters, with a hundred lines settled by hand some thousand. */
export const MOST_YAML = 64_000;
/** `lines` is a list of maps; nothing that is known goes deeper, written in brackets or by indents. */
export const MOST_DEPTH = 8;

/** What YAML offers beyond keys, values and lists, by how its tokens begin: none of it has a use here, and aliases multiply what is written. */
const REFUSED: readonly { readonly sign: string; readonly what: string }[] = [
  { sign: '&', what: 'An anchor (&name)' },
  { sign: '*', what: 'An alias (*name)' },
  { sign: '!', what: 'A tag (!name)' },
  { sign: '%', what: 'A directive (%NAME)' },
  { sign: '?', what: 'A key after "?"' },
];
/** Marks of the tokenizer, which stand for no character of the source; the last goes before a plain text, which may begin with any of the signs. */
const MARKS: readonly string[] = ['\u0002', '\u0018', '\u001f'];
const SCALAR = '\u001f';

/** Reads YAML of bounded length and depth, without anchors, aliases, tags and directives; otherwise says what is wrong and where. */
export function readYaml(source: string): ReadYaml | YamlFault {
  if (source.length > MOST_YAML) {
    return { line: 1, column: 1, message: `It has ${source.length} characters; at most ${MOST_YAML} are read` };
  }
  const counter = new LineCounter();
  const refused = refusedToken(source) ?? tooDeep(source);
  if (refused) return refused;
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) {
    // What has no end is found at the end: the last line that says anything is where to look.
    const at = Math.min(fault.pos[0], source.trimEnd().length);
    return { ...placeAt(counter, at), message: (fault.message.split('\n')[0] ?? '').slice(0, 200) };
  }
  return { data: document.toJS() ?? {}, placeOf: placesIn(document.contents, counter) };
}

function refusedToken(source: string): YamlFault | null {
  let offset = 0;
  let depth = 0;
  let scalar = false;
  for (const token of new Lexer().lex(source)) {
    const found = scalar ? undefined : REFUSED.find(({ sign }) => token.startsWith(sign));
    if (found) return { ...lineAt(source, offset), message: `${found.what} is not read` };
    if (!scalar && (token === '[' || token === '{')) depth++;
    if (!scalar && (token === ']' || token === '}')) depth--;
    if (depth > MOST_DEPTH)
      return { ...lineAt(source, offset), message: `Brackets stand more than ${MOST_DEPTH} deep` };
    scalar = token === SCALAR;
    if (!MARKS.includes(token)) offset += token.length;
  }
  return null;
}

/** Lists begun in one line, and indents that grow: each is a level more. */
function tooDeep(source: string): YamlFault | null {
  const open: number[] = [];
  for (const [index, line] of source.split('\n').entries()) {
    const [, indent = '', marks = ''] = /^([ \t]*)((?:-[ \t]+){0,99})/.exec(line) ?? [];
    if (line.trim() === '') continue;
    while ((open.at(-1) ?? -1) >= indent.length) open.pop();
    open.push(indent.length);
    const depth = open.length + marks.split('-').length - 1;
    if (depth > MOST_DEPTH)
      return { line: index + 1, column: 1, message: `Lines are indented more than ${MOST_DEPTH} deep` };
  }
  return null;
}

function placesIn(root: ParsedNode | null, counter: LineCounter): ReadYaml['placeOf'] {
  const pairs = new Map(
    isMap(root) ? root.items.map((item) => [isScalar(item.key) ? item.key.value : null, item]) : [],
  );
  return ([first, second]) => {
    const pair = pairs.get(first);
    const value: unknown = pair?.value;
    const item = isSeq(value) && typeof second === 'number' ? value.items[second] : undefined;
    const key: unknown = pair?.key;
    const node = isNode(item) ? item : key;
    return placeAt(counter, (isNode(node) ? node.range?.[0] : undefined) ?? 0);
  };
}

function placeAt(counter: LineCounter, offset: number): YamlPlace {
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function lineAt(source: string, offset: number): YamlPlace {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
