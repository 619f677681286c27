import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import {
  type Coverage,
  type CoverageState,
  SECTION_KEYS,
  type Section,
  type SectionKey,
  type Witness,
} from '../../model/report.ts';
import { readNumber } from '../grammar/numbering.ts';
import { normalise, squeeze } from '../lines/normalise.ts';
import { offsetIn } from '../outline/place.ts';

/** Words of a sub-heading that show a statutory content inside another section. */
const INSIDE: Partial<Record<SectionKey, readonly { readonly pattern: RegExp; readonly example: string }[]>> = {
  'leader-duties': [
    { pattern: /第一责任人/, example: '切实履行法治建设第一责任人职责' },
    { pattern: /(发挥|抓住|抓好).{0,4}[“"]?关键少数/, example: '发挥“关键少数”带头作用' },
    { pattern: /(主要负责人|主要领导|主要负责同志).{0,10}(履行|落实|带头|述法)/, example: '主要负责人带头履行职责' },
  ],
  shortcomings: [{ pattern: /^(主要)?(存在)的?(主要)?(问题|不足|短板)/, example: '存在的问题' }],
  'next-year': [{ pattern: /^(下一步|下一年度|下步)(工作)?(打算|计划|安排|思路|重点)/, example: '下一步工作打算' }],
};

/** Where each statutory content stands: a section of its own, inside another one, or nowhere. */
export function coverageOf(sections: readonly Section[]): Coverage {
  const sentences = sections.flatMap(({ content }) => content).flatMap(toSentence);
  const states = SECTION_KEYS.map((key): [SectionKey, CoverageState] => [key, stateOf(key, sections, sentences)]);
  return Object.fromEntries(states) as Record<SectionKey, CoverageState>;
}

/** A block that is or begins with a heading, and that heading. */
interface Sentence {
  readonly node: RootContent;
  readonly text: string;
  readonly words: string;
}

function toSentence(node: RootContent): Sentence[] {
  const sentence = headingSentence(node);
  return sentence === null ? [] : [{ node, ...sentence }];
}

function stateOf(key: SectionKey, sections: readonly Section[], sentences: readonly Sentence[]): CoverageState {
  const own = sections.find((section) => section.key === key);
  if (own) return { state: 'section', anchor: own.anchor };
  for (const sentence of sentences) {
    const witness = insideWitness(key, sentence);
    const anchor = sentence.node.data?.anchor;
    if (witness && anchor) return { state: 'inside', anchor, witness };
  }
  return { state: 'missing' };
}

function insideWitness(key: SectionKey, { node, ...sentence }: Sentence): Witness | null {
  const rule = INSIDE[key]?.find(({ pattern }) => pattern.test(sentence.words));
  if (!rule) return null;
  const start = node.position?.start.offset ?? 0;
  return { rule: 'sub-heading-words', text: sentence.text, start, end: offsetIn(node, sentence.text.length - 1) + 1 };
}

function headingSentence(node: RootContent): { text: string; words: string } | null {
  const length = node.type === 'heading' ? undefined : node.type === 'paragraph' ? node.data?.runIn : 0;
  if (length === 0 || (node.type === 'paragraph' && length === undefined)) return null;
  const text = textOf(node).slice(0, length);
  const { norm } = normalise(text);
  return { text, words: squeeze(norm.slice(readNumber(norm)?.length ?? 0)) };
}
