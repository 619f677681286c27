import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { SectionKey, Witness } from '../../model/report.ts';
import { readNumber } from '../grammar/numbering.ts';
import { normalise, squeeze } from '../normalise.ts';
import type { Part, SplitReport } from './split-sections.ts';

/** Words by which a content tells itself where its heading is lost; `where` says whether they must open the block. */
const CONTENTS: readonly { readonly key: SectionKey; readonly pattern: RegExp; readonly example: string }[] = [
  {
    key: 'shortcomings',
    pattern:
      /(不足|不够|不高|不强|薄弱|有待|欠缺|滞后|短板|偏少|偏弱|差距|不平衡|不到位|不深|不严|不完善|存在.{0,10}问题)/,
    example: '合法性审查能力不足。基层法制审核人员多为兼职',
  },
  {
    key: 'leader-duties',
    pattern:
      /(第一责任人|(主要负责人|主要领导|主要负责同志).{0,20}(职责|责任|履行|落实|带头|亲自|部署)|亲自(部署|过问|协调|督办)|开展述法|带头(学|谈|讲|述|依法)|组书记、)/,
    example: '主要负责人认真履行第一责任人职责',
  },
  {
    key: 'next-year',
    pattern: /(下一步|下步|明年|新的一年|继续|进一步|将(?=.{0,12}[推加强完健提落深]))/,
    example: '下一步,继续加强执法监督',
  },
];
/** How a block opens that turns to another content without any number. */
const TURNS: readonly { readonly key: SectionKey; readonly pattern: RegExp; readonly example: string }[] = [
  {
    key: 'shortcomings',
    pattern:
      /^((但|然而),?)?(在(总结|肯定|取得|看到)[^。]{0,6}成绩[^。]{0,4}的同时|(回顾|过去|一年来)?[^。]{0,24}虽然[^。]{4,50}但|20\d\d年?,?[^。]{0,40}取得[^。]{0,16},但|[^。]{0,20}(仍|还)(然)?(存在|面临)[^。]{0,16}(不足|问题|短板|差距|薄弱环节)|(主要)?存在[^。]{0,12}(不足|问题|短板|差距))/,
    example: '2023年,我县法治政府建设取得了一定成效,但还存在一些问题和不足',
  },
  {
    key: 'next-year',
    pattern:
      /^(下一步|下步|下一阶段|下一年度?|今后|新的一年|新一年|明年|针对(上述|以上|存在)|20\d\d年,?[^。]{0,14}(将|要)(?!求))/,
    example: '下一步,我局将继续…',
  },
];

/** How sure a key is that only the content tells. */
const TRUST = 0.5;

/**
 * Cuts a report whose first-level headings are all lost: where the lists below them begin anew at (一), and where a paragraph
 * turns to what is lacking or planned. Nothing is cut where neither shows.
 */
export function splitByContent(root: Root): SplitReport {
  const blocks = root.children.map((node, i) => toBlock(node, i));
  const opened = cutsOf(blocks);
  const first = opened[0];
  if (first === undefined || (opened.length === 1 && !hasList(blocks, first)))
    return { preamble: root.children, parts: [] };
  const begin = blocks[first]?.restart ? first : leadEnd(blocks, first);
  const cuts = begin < first ? [begin, ...opened] : opened;
  const parts = cuts.map((at, k) =>
    toPart(
      blocks.slice(at, cuts[k + 1] ?? blocks.length),
      k === 0 ? 'measures' : null,
      k > 0 && k === cuts.length - 1 ? 'next-year' : 'measures',
    ),
  );
  return { preamble: root.children.slice(0, cuts[0]), parts };
}

/** A block of text with what it says of its place in the outline. */
export interface Block {
  readonly node: RootContent;
  readonly at: number;
  readonly words: string;
  /** Begins a list at (一). */
  readonly restart: boolean;
  readonly numbered: boolean;
  readonly turn: SectionKey | null;
}

/** Reads a block for `cutsOf` and `toPart`. */
export function toBlock(node: RootContent, at: number): Block {
  const { norm } = normalise(textOf(node).slice(0, 300));
  const number = readNumber(norm);
  const words = squeeze(norm.slice(number?.length ?? 0));
  const turn = number ? null : (TURNS.find(({ pattern }) => pattern.test(words))?.key ?? null);
  return {
    node,
    at,
    words,
    numbered: number !== null,
    restart: number?.system.rank === 2 && number.number === 1,
    turn,
  };
}

/** Where another content seems to begin: a list anew at (一), a paragraph that turns. */
export function cutsOf(blocks: readonly Block[]): number[] {
  const starts = blocks.filter((block, i) => block.restart || (i > 0 && block.turn !== null)).map(({ at }) => at);
  const opened = starts.map((at) => withOpening(blocks, at));
  return opened.filter((at, k) => {
    const before = opened[k - 1] ?? -9;
    const turn = blocks[at]?.turn ?? null;
    return at - before > 1 || (at > before && turn !== null && turn !== blocks[before]?.turn);
  });
}

/** A sentence that announces a list belongs to it: 还存在以下不足: */
function withOpening(blocks: readonly Block[], at: number): number {
  const before = blocks[at - 1];
  const announces = before && at > 1 && !before.numbered && before.words.endsWith(':') && !/如下:$/.test(before.words);
  return announces ? at - 1 : at;
}

function hasList(blocks: readonly Block[], from: number): boolean {
  return blocks.slice(from).filter(({ numbered }) => numbered).length >= 2 || blocks[from]?.turn !== null;
}

/** Where the lead ends on a page without any list: after its 如下, else after its first paragraph. */
export function leadEnd(blocks: readonly Block[], before: number): number {
  const formula = blocks.findLastIndex(({ words, at }) => at < before && /如下[:。,]?$/.test(words));
  return Math.min(before, formula >= 0 ? formula + 1 : 1);
}

/** A part without heading, its key told by its content. */
export function toPart(
  blocks: readonly Block[],
  said: SectionKey | null = null,
  otherwise: SectionKey = 'measures',
): Part {
  const key = said ?? blocks[0]?.turn ?? keyOf(blocks) ?? otherwise;
  const first = blocks[0]?.node;
  const rule = blocks.some(({ restart }) => restart) ? 'list-begins-anew' : 'content-turns';
  const how: Witness[] = [
    {
      rule,
      text: squeeze(first ? textOf(first) : '').slice(0, 80),
      start: first?.position?.start.offset ?? null,
      end: first?.position?.end.offset ?? null,
    },
  ];
  return { key, heading: null, chosen: null, content: blocks.map(({ node }) => node), how, keyTrust: TRUST };
}

/** The content that most blocks of a part speak of in their first words. */
function keyOf(blocks: readonly Block[]): SectionKey | null {
  const items = blocks.filter(({ numbered }) => numbered);
  const counts = CONTENTS.map(({ key, pattern }) => ({
    key,
    count: items.filter(({ words }) => pattern.test(key === 'leader-duties' ? words.slice(0, 80) : sentenceOf(words)))
      .length,
  }));
  const best = counts.find(({ count }) => count * 2 >= Math.max(1, items.length));
  return best?.key ?? null;
}

function sentenceOf(words: string): string {
  return /^[^。:;]{1,60}/.exec(words)?.[0] ?? words;
}
