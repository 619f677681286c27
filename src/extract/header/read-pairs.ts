import { isBodyName } from '../grammar/body-name.ts';
import type { Line } from '../lines/line.ts';
import { GLUED, LABELS, type LabelField } from './labels.ts';

/** A label of the page's header with its value, `from`–`to` being the value's place in the line's normal form. */
export interface Pair {
  readonly line: Line;
  readonly label: string;
  readonly field: LabelField;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

interface Hit {
  readonly label: string;
  readonly field: LabelField;
  readonly start: number;
  readonly end: number;
}

/** Letters of a label may stand apart: `索 引 号`. */
const spaced = (label: string) => [...label].join(' ?');
const FIELD_OF = new Map(LABELS);
const names = LABELS.map(([label]) => spaced(label)).join('|');
/** `来源: X`, `[ 索引号 ] X`, `| 索引号: | X |`, `【字体: 大】`. The sign before keeps 资金来源: and the like out. */
const LABELLED = new RegExp(
  `(?<=^|[\\s|\\[【(•·\\-\\d\\])】*。]|日|[\\u4e00-\\u9fff](?=(?:发布|成文|浏览|信息)))(?:(${names}) ?[:：][|\\s]*|\\[ ?(${names}) ?\\] ?|(?<=\\| ?)(${names}) ?:? ?\\| ?)`,
  'g',
);
/** `来源鹤山市教育局` alone on its line, the name of a body behind it. */
const GLUED_SOURCE = /^(来源)(?=[\u4e00-\u9fff]{4,30}$)/g;
const GLUED_DATE = new RegExp(`(?<=^|[\\s|])(${GLUED.map(([l]) => spaced(l)).join('|')}) ?(?=20\\d\\d ?[-./年])`, 'g');

/** Signs without which no label stands: `来源:`, `[ 索引号 ]`, `| 索引号 |`, `发布日期2025-02-26`. */
const SIGNS = /[:：[|]|20\d\d ?[-./年]/;
/** Lines are asked for their labels by several rules; each is read once. */
const known = new WeakMap<Line, readonly Pair[]>();

/** All labelled values of a line: `来源: X 发布时间: 2022-03-23 16:41` → two pairs. */
export function readPairs(line: Line): readonly Pair[] {
  const before = known.get(line);
  if (before) return before;
  const pairs = SIGNS.test(line.norm) || isGluedSource(line) ? pairsOf(line) : [];
  known.set(line, pairs);
  return pairs;
}

function isGluedSource({ norm }: Line): boolean {
  return norm.startsWith('来源') && norm.length <= 32 && isBodyName(norm.slice(2));
}

function pairsOf(line: Line): Pair[] {
  const glued = isGluedSource(line) ? hitsOf(line.norm, GLUED_SOURCE) : [];
  const hits = [...hitsOf(line.norm, LABELLED), ...hitsOf(line.norm, GLUED_DATE), ...glued].sort(
    (a, b) => a.start - b.start,
  );
  return hits.map((hit, i) => {
    const until = hits[i + 1]?.start ?? line.norm.length;
    const value = line.norm.slice(hit.end, until).replace(/[\s|【[(•·\-】\]]+$/, '');
    const lead = /^[\s|:：]*/.exec(value)?.[0].length ?? 0;
    const text = value.slice(lead);
    return {
      line,
      label: hit.label,
      field: hit.field,
      value: text,
      from: hit.end + lead,
      to: hit.end + lead + text.length,
    };
  });
}

function hitsOf(norm: string, pattern: RegExp): Hit[] {
  return [...norm.matchAll(pattern)].map((m) => {
    const label = (m[1] ?? m[2] ?? m[3] ?? '').replaceAll(' ', '');
    return { label, field: FIELD_OF.get(label) ?? 'none', start: m.index, end: m.index + m[0].length };
  });
}

/** Pairs of a page's header lines; a label alone on its line takes the next line as its value (`发布日期:` / `2026-03-04`). */
export function readHeader(lines: readonly Line[]): Pair[] {
  const pairs: Pair[] = [];
  let open: Pair | null = null;
  for (const line of lines) {
    if (line.norm === '') continue;
    const found = readPairs(line);
    if (found.length === 0 && open && isValue(line.norm)) {
      pairs.push({ ...open, line, value: line.norm, from: 0, to: line.norm.length });
      open = null;
      continue;
    }
    pairs.push(...found.filter((pair) => pair.value !== ''));
    const last = found.at(-1);
    open = found.length === 1 && last?.value === '' ? last : null;
  }
  return pairs;
}

/** Whether a line can be the value of a label on the line before it. */
function isValue(norm: string): boolean {
  return norm.length <= 60 && !/[。!?;:]$/.test(norm) && !/(法治政府|依法行政).{0,14}(报告|总结|汇报)/.test(norm);
}
