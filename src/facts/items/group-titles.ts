import { readNumber } from '../../extract/grammar/numbering.ts';
import { readHeading } from '../../extract/grammar/read-heading.ts';
import type { Formula } from './formulas.ts';

/** The sections that are cut into items. */
export const ITEM_SECTIONS = ['shortcomings', 'next-year'] as const;
export type ItemSection = (typeof ITEM_SECTIONS)[number];

/** What stands below a title within a section: items of one of the sections, or what is none. */
export type GroupKind = ItemSection | 'causes' | 'aims';

/** A title within a section, and what it opens. */
export interface GroupTitle {
  readonly kind: GroupKind;
  /** Where it ends in the flat line. */
  readonly end: number;
}

export interface TitleForm extends Formula {
  readonly kind: GroupKind | 'own';
}

/** Titles whose words decide before those of headings do; `own` goes on with the section's own items. */
export const TITLE_FORMS: readonly TitleForm[] = [
  {
    kind: 'causes',
    pattern: /^(?:主要|存在|产生|形成|造成|问题|的|不足)*(?:原因|成因)(?:分析|剖析)?$/u,
    example: '(二)主要原因',
  },
  {
    kind: 'aims',
    pattern: /^(?:总体|工作|指导|基本|主要|发展)(?:目标|要求|思想|原则|思路)$/u,
    example: '(一)总体目标',
  },
  { kind: 'own', pattern: /^(?:重点|主要|具体|工作)(?:工作|任务|举措|措施|安排|内容)$/u, example: '(二)重点工作' },
];

/** How surely a heading's words must make it a section's: all of them are known then. */
const SURE = 0.95;
/** Longest title with its number. */
const LONGEST = 30;
const RUN_IN = /^([^。;:,]{2,24}):(?=.)/u;

/** The title that a flat line is or begins with, or null. */
export function readGroupTitle(flat: string, own: ItemSection): GroupTitle | null {
  const number = readNumber(flat)?.length ?? 0;
  const runIn = RUN_IN.exec(flat.slice(number, number + LONGEST));
  const words = runIn?.[1] ?? flat.slice(number).replace(/[。:;]$/u, '');
  if (words.length > LONGEST) return null;
  const kind = kindOf(words, own);
  // 原因:… below an item is its own; a part of the section has a number or a line of its own.
  if (kind === 'causes' && runIn && number === 0) return null;
  return kind && { kind, end: runIn ? number + runIn[0].length : flat.length };
}

function kindOf(words: string, own: ItemSection): GroupKind | null {
  const form = TITLE_FORMS.find(({ pattern }) => pattern.test(words));
  if (form) return form.kind === 'own' ? own : form.kind;
  const { key, strength } = readHeading(words);
  return strength >= SURE && (key === 'shortcomings' || key === 'next-year') ? key : null;
}
