import type { CaseGold, GoldParagraph } from './case-gold.ts';

/** A printed line of a case with the paragraphs that it holds. */
type Row = readonly GoldParagraph[];

/** One way in which pages damage or vary the outline of a report; it knows what is right afterwards. */
export interface Perturbation {
  readonly name: string;
  readonly apply: (rows: readonly Row[]) => readonly Row[];
  /** What stands between paragraphs that share a line. */
  readonly joint?: string;
}

const CN = [
  '零',
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
];
const NUMBER = /^\s*(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}\s*[、.．])\s*/;

const isHeading = (p: GoldParagraph) => p.key.startsWith('heading:');
const isText = (p: GoldParagraph) => !/^(noise|meta|signature)$/.test(p.key);
const heads = (row: Row) => row[0] !== undefined && isHeading(row[0]);
const bare = (p: GoldParagraph): GoldParagraph => ({ ...p, text: p.text.replace(NUMBER, '') });

/** Changes the first-level headings; `k` counts them from 0. */
function headings(change: (heading: GoldParagraph, k: number) => readonly Row[]) {
  return (rows: readonly Row[]): readonly Row[] => {
    let k = 0;
    return rows.flatMap((row) => (heads(row) ? change(row[0] as GoldParagraph, k++) : [row]));
  };
}

const numbered = (sign: (k: number) => string) =>
  headings((h, k) => [[{ ...h, text: sign(k) + h.text.replace(NUMBER, '') }]]);

/** Joins rows while `test` says that the next one belongs to the line before. */
function joining(test: (before: GoldParagraph, next: GoldParagraph) => boolean) {
  return (rows: readonly Row[]): readonly Row[] => {
    const joined: GoldParagraph[][] = [];
    for (const row of rows) {
      const [before, next] = [joined.at(-1)?.at(-1), row[0]];
      if (before && next && test(before, next)) joined.at(-1)?.push(...row);
      else joined.push([...row]);
    }
    return joined;
  };
}

/** Outlines as the survey of the genre describes them (its §7), made of any case. */
export const PERTURBATIONS: readonly Perturbation[] = [
  { name: 'as printed', apply: (rows) => rows },
  { name: 'numbers lost', apply: headings((h) => [[bare(h)]]) },
  { name: 'a number lost', apply: headings((h, k) => [[k === 1 ? bare(h) : h]]) },
  { name: 'a heading lost', apply: headings((h, k) => (k === 1 ? [] : [[h]])) },
  { name: 'first heading lost', apply: headings((h, k) => (k === 0 ? [] : [[h]])) },
  { name: 'all headings lost', apply: headings(() => []) },
  { name: '一. numbering', apply: numbered((k) => `${CN[k + 1]}.`) },
  { name: '第一部分 numbering', apply: numbered((k) => `第${CN[k + 1]}部分 `) },
  { name: 'a gap in the numbers', apply: numbered((k) => `${CN[k === 0 ? 1 : k + 2]}、`) },
  { name: 'every heading is 一、', apply: numbered(() => '一、') },
  { name: 'list bullets', apply: headings((h) => [[{ ...h, text: `- ${h.text.replace(NUMBER, '')}` }]]) },
  { name: 'headings twice', apply: headings((h, k) => (k === 0 ? [[h], [h]] : [[h]])) },
  { name: 'headings end in 。', apply: headings((h) => [[{ ...h, text: `${h.text.replace(/[。:：;；]$/, '')}。` }]]) },
  { name: 'run in after 。', apply: joining((a, b) => isHeading(a) && isText(b) && !isHeading(b)), joint: '。' },
  { name: 'run in after a space', apply: joining((a, b) => isHeading(a) && isText(b) && !isHeading(b)), joint: ' ' },
  { name: 'body on one line', apply: joining((a, b) => isText(a) && isText(b)), joint: ' ' },
];

/** First-level headings with their words hidden, their numbers kept: every Han character becomes a rare one, a heading at a time others. */
export const maskHeadings: Perturbation = {
  name: 'words hidden',
  apply: headings((h, k) => [[{ ...h, text: masked(h.text, k) }]]),
};

/** Characters that no rule and no sentence of a report knows: 鴀 … 鷿, birds. */
const RARE = { first: 0x9d00, count: 200 };

function masked(text: string, k: number): string {
  const number = NUMBER.exec(text)?.[0] ?? '';
  const words = text.slice(number.length).replace(/\d+/g, '');
  const hidden = [...words].map((char, i) =>
    /\p{Script=Han}/u.test(char) ? String.fromCharCode(RARE.first + ((k * 31 + i * 7) % RARE.count)) : char,
  );
  return number + hidden.join('');
}

/** The capture of a perturbed case and what must come out of it. */
export function perturb(gold: CaseGold, { apply, joint = '' }: Perturbation): { text: string; gold: CaseGold } {
  const rows = apply(gold.paragraphs.map((paragraph) => [paragraph]));
  const text = rows.map((row) => row.map((p) => p.text).reduce((a, b) => join(a, b, joint))).join('\n');
  return { text: `${text}\n`, gold: { ...gold, paragraphs: rows.flat() } };
}

function join(before: string, next: string, joint: string): string {
  return /[。：:；;]$/.test(before) && joint === '。' ? before + next : before + joint + next;
}
