import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { SectionKey } from '../../model/report.ts';
import { readNumber } from '../grammar/numbering.ts';
import { normalise, squeeze } from '../normalise.ts';
import { classify } from './classify.ts';

/** How a paragraph begins that turns from what is lacking to what is planned. */
const OPENINGS: Partial<Record<SectionKey, RegExp>> = {
  // 下一步,我镇将… · 新的一年,… · 2026年,我局将…
  'next-year':
    /^(针对(上述|以上|存在).{0,16}[,。])?(下一步|下步|下一阶段|下阶段|下一年|今后|新的一年|新一年|来年|明年|接下来|20\d\d年,?.{0,12}(将|要))/,
};

/** Index of the block with which a combined section turns to its second content, or `null`. */
export function findTurn(content: readonly RootContent[], to: SectionKey): number | null {
  const at = content.findIndex((node, i) => i > 0 && turns(node, to));
  return at > 0 ? at : null;
}

function turns(node: RootContent, to: SectionKey): boolean {
  const { norm } = normalise(textOf(node));
  const words = squeeze(norm.slice(readNumber(norm)?.length ?? 0));
  if (node.type === 'heading' || (node.type === 'paragraph' && node.data?.runIn)) {
    const sentence = /^[^。:;]{2,40}/.exec(words)?.[0] ?? words;
    if (classify(sentence).key === to) return true;
  }
  return OPENINGS[to]?.test(words) ?? false;
}
