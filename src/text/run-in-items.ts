/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Ways of numbering the items of one paragraph: how the first says its number, how a number is said again. */
interface ItemSystem {
  readonly example: string;
  readonly first: RegExp;
  /** What the item of a number begins with. */
  readonly mark: (number: number) => string;
}

const HAN = [...'零一二三四五六七八九十', ...[...'一二三四五六七八九'].map((digit) => `十${digit}`), '二十'];
const NUMBER = '([一二三四五六七八九十]{1,3})';
const han = (number: number) => HAN[number] ?? '—';

const SYSTEMS: readonly ItemSystem[] = [
  { example: '一是健全机制。…二是规范执法。', first: new RegExp(`^${NUMBER}是`, 'u'), mark: (n) => `${han(n)}是` },
  {
    example: '第一，健全机制。…第二，规范执法。',
    first: new RegExp(`^第${NUMBER}[，,、：:]`, 'u'),
    mark: (n) => `第${han(n)}[，,、：:]`,
  },
  {
    example: '（一）健全机制。…（二）规范执法。',
    first: new RegExp(`^[（(]${NUMBER}[)）]`, 'u'),
    mark: (n) => `[（(]${han(n)}[)）]`,
  },
  { example: '一、健全机制。…二、规范执法。', first: new RegExp(`^${NUMBER}、`, 'u'), mark: (n) => `${han(n)}、` },
  { example: '1.健全机制。…2.规范执法。', first: /^(\d{1,2})[.．、](?!\d)/u, mark: (n) => `${n}[.．、](?!\\d)` },
  { example: '（1）健全机制。…（2）规范执法。', first: /^[（(](\d{1,2})[)）]/u, mark: (n) => `[（(]${n}[)）]` },
];

/** Ends the heading sentence of an item, as it does that of a paragraph; a longer one is no heading. */
const END = /[。：:；;]/u;
const LONGEST = 60;

/**
 * Heading sentences within a paragraph whose first `length` units are one: those of all items of its numbering, or, where an item has
 * none, not even the first. `一是健全机制。…二是规范执法。…` has two.
 */
export function runInItems(text: string, length: number): Stretch[] {
  const start = text.length - text.trimStart().length;
  const items = laterItems(text, { start, end: length });
  const heads = items.map((at, index) => headOf(text, at, items[index + 1] ?? text.length));
  if (heads.includes(null)) return [];
  return [{ start: 0, end: length }, ...(heads as Stretch[])];
}

/** Where the items after the first begin: each with the next number, after the end of a sentence. */
function laterItems(text: string, { start, end }: Stretch): number[] {
  const [system, number] = systemOf(text.slice(start));
  const found: number[] = [];
  if (system === null) return found;
  for (let next = number + 1, from = end; ; next++) {
    const mark = new RegExp(`(?<=[。！？!?；;：:\\s])${system.mark(next)}`, 'gu');
    mark.lastIndex = from;
    const match = mark.exec(text);
    if (match === null) return found;
    found.push(match.index);
    from = match.index + match[0].length;
  }
}

function systemOf(text: string): [ItemSystem | null, number] {
  for (const system of SYSTEMS) {
    const said = system.first.exec(text)?.[1];
    if (said !== undefined) return [system, HAN.includes(said) ? HAN.indexOf(said) : Number(said)];
  }
  return [null, 0];
}

/** Null where the item is all one sentence, or its first is too long to be a heading. */
function headOf(text: string, from: number, to: number): Stretch | null {
  const end = END.exec(text.slice(from, to))?.index;
  if (end === undefined || end + 1 > LONGEST) return null;
  return text.slice(from + end + 1, to).trim() === '' ? null : { start: from, end: from + end + 1 };
}
