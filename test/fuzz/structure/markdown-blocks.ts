import { pick, placeIn, twoPlaces } from '../random.ts';
import { type Chance, type Change, type Changed, changeSome } from './change.ts';
import { EXTREME_NUMBERS, HOSTILE_NAMES } from './hostile-values.ts';

type Blocks = readonly string[];

const prefixed = (block: string, prefix: string): string => block.replace(/^/gm, () => prefix);

/** Ways to write a block otherwise; `#` in a scrap is a number or name drawn anew. */
const REWRITES: readonly ((block: string, chance: Chance) => string)[] = [
  (block) => prefixed(block, '> '),
  (block) => prefixed(block, '    '),
  (block) => prefixed(block, '\t'),
  (block) => `- ${prefixed(block, '  ').trimStart()}`,
  (block, { random }) => `${pick(EXTREME_NUMBERS, random)}. ${prefixed(block, '   ').trimStart()}`,
  (block) => `\`\`\`\n${block}\n\`\`\``,
  (block) => `~~~ constructor\n${block}`,
  (block) => `<div>\n${block}\n</div>`,
  (block) => `<div>\n\n${block}\n\n</div>`,
  (block) => `<!-- ${block} -->`,
  (block) => `${block}\n===`,
  (block) => `${block}\n---`,
  (block, { random }) => `${'#'.repeat(1 + placeIn({ length: 8 }, random))} ${block}`,
  (block) => `| ${block.replaceAll('\n', ' | ')} |\n|---|---|\n| 一 | 二 | 三 |`,
  (block) => `**${block}**`,
  (block) => `[${block}](x "标题里的文字")`,
  (block) => `[${block}]: x`,
  (block) => `[^1]: ${block}`,
  (block) => `![${block}](x)`,
  (block) => `~~${block}~~`,
  (block) => `\`${block}\``,
  (block) => `- [x] ${block}`,
  (block) => `$$\n${block}\n$$`,
  (block) => block.replaceAll('。', '。  \n'),
  (block) => block.replaceAll('\n', '\\\n'),
  (block) => block.replaceAll(/[，,]/g, ' * '),
  (block) => block.replaceAll(/(\p{Script=Han}{4})/gu, '*$1'),
];

const SCRAPS = [
  '[#]: <x> "定义里的标题文字"',
  '[^#]: 脚注里写的文字',
  '文字[^#]和[#][]还有[#](#)',
  '<script>alert(1)</script>',
  '<div hidden>隐藏的文字内容</div>',
  '<p>标签里的文字内容',
  '***',
  '---',
  '\\',
  '&#0;&#x110000;&constructor;&nbsp;',
  '| a |\n|---|\n| 表格里的文字 | 多余单元格 |',
  '|---|',
  '# ',
  '#',
  '1) 一\n2) 二\n5) 三',
  '- \n- \n  - \n',
  'http://x.example/文字链接 <http://x.example/> www.example.com a@b.cn',
  '---\ntitle: 第二个抬头\n---',
  '~~一条波浪~线~~',
  '![[#]](#)[[[[#]]]]',
  '\ufeff# 标题前的标记',
] as const;

const DEEP = [
  '> ',
  '- ',
  '1. ',
  '  ',
  '*',
  '[',
  '![',
  '`',
  '_',
  '**',
  '<',
  '&',
  '~',
  '|',
  '\\',
  '<b>',
  '- - ',
] as const;

const BLOCK_CHANGES: readonly Change<Blocks>[] = [
  { name: 'drop-block', apply: (blocks, { random }) => blocks.toSpliced(placeIn(blocks, random), 1) },
  { name: 'double-block', apply: (b, { random }) => b.toSpliced(placeIn(b, random), 0, pick(b, random) ?? '') },
  {
    name: 'swap-blocks',
    apply: (blocks, { random }) => {
      const [a, b] = twoPlaces(blocks, random);
      return blocks.length === 0 ? blocks : blocks.with(a, blocks[b] ?? '').with(b, blocks[a] ?? '');
    },
  },
  {
    name: 'join-blocks',
    apply: (blocks, { random }) => {
      const at = placeIn(blocks, random);
      return blocks.toSpliced(at, 2, blocks.slice(at, at + 2).join('\n'));
    },
  },
  {
    name: 'repeat-block',
    apply: (blocks, { random }) => {
      const block = pick(blocks, random) ?? '';
      const count = Math.min(1000, Math.floor(200_000 / (block.length + 1)));
      return blocks.toSpliced(placeIn(blocks, random), 0, ...Array.from({ length: count }, () => block));
    },
  },
  ...[1, 2, 3].map(() => ({
    name: 'rewrite-block',
    apply: (blocks: Blocks, chance: Chance) => {
      const at = placeIn(blocks, chance.random);
      return blocks.map((block, i) => (i === at ? pick(REWRITES, chance.random)(block, chance) : block));
    },
  })),
  {
    name: 'rewrite-many',
    apply: (blocks, chance) => {
      const rewrite = pick(REWRITES, chance.random);
      return blocks.map((block) => (chance.random() < 0.5 ? rewrite(block, chance) : block));
    },
  },
  ...[1, 2].map(() => ({
    name: 'scrap',
    apply: (blocks: Blocks, { random }: Chance) => {
      const scrap = pick(SCRAPS, random).replace(/#(?=[\]:)])/g, () => pick([...HOSTILE_NAMES, '1', 'a'], random));
      return blocks.toSpliced(placeIn(blocks, random), 0, scrap);
    },
  })),
  {
    name: 'nest-deeply',
    apply: (blocks, { random }) => {
      const at = placeIn(blocks, random);
      const signs = pick(DEEP, random).repeat(pick([5, 50, 300], random));
      return blocks.map((block, i) => (i === at ? signs + block : block));
    },
  },
  {
    name: 'block-of-another',
    apply: (blocks, { random, donor }) =>
      blocks.toSpliced(placeIn(blocks, random), 0, pick(donor.toString('utf8').split(/\n\n+/), random)),
  },
];

/** Damages the blocks of a Markdown text. */
export function mutateMarkdown(bytes: Buffer, chance: Chance): Changed<Buffer> {
  const blocks = bytes.toString('utf8').split(/\n\n+/);
  const { value, steps } = changeSome(blocks, BLOCK_CHANGES, chance);
  return { value: Buffer.from(value.join('\n\n')), steps };
}
