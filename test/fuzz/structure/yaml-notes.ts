import { pick, placeIn } from '../random.ts';
import { type Chance, type Change, type Changed, changeSome } from './change.ts';
import { EXTREME_NUMBERS, HOSTILE_NAMES } from './hostile-values.ts';

/** Lines of a note that is right. */
const KEYS = [
  'url: https://www.example.gov.cn/report.html',
  'capturedOn: 2026-03-01',
  'title: 某某镇2021年法治政府建设情况报告',
  'issuer: 上马台镇人民政府',
  'region: [天津市, 武清区, 上马台镇]',
  'level: township',
  'year: 2021',
  'publishedOn: null',
  'signedOn: 2022-01-10',
  'source: 某某区人民政府网',
  'documentNumber: 某政发〔2022〕1号',
  'isReport: true',
  'id: "96d13220f5ab"',
  'lines:\n  - { line: 1, text: 某, as: text }',
] as const;

const VALUES = [
  ...[
    '',
    'null',
    '~',
    'true',
    '[]',
    '{}',
    '""',
    "''",
    '|',
    '>',
    '[',
    '{',
    '"',
    "'",
    '*a',
    '&a',
    '&a [*a]',
    '!!js/function x',
  ],
  ...[
    '!!binary AAAA',
    '!!set {a}',
    '!!timestamp 2026-13-45',
    '2026-02-30',
    '0000-00-00',
    '.inf',
    '.nan',
    '0o17',
    '1_000',
  ],
  ...['javascript:alert(1)', 'http://[', 'https://x.example/\u202e', '@x', '`x', '%x', '- a', '? a', 'a: b: c', '# x'],
  ...[
    '{ __proto__: { x: 1 } }',
    '{ constructor: 1 }',
    '[[[[[[[[[[]]]]]]]]]]',
    '&a { b: *a }',
    '<<: *a',
    '"\\u0000\\ud800"',
  ],
] as const;

const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'.split('').map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]}, `.repeat(9)}x]`),
].join('\n');

const SCRAPS = [
  ...[
    BOMB,
    '<<: { year: 2020 }',
    '? [a, b]\n: c',
    '---',
    '...',
    '--- # x',
    '%YAML 1.2',
    '\tyear: 2020',
    '\u00a0year: 2020',
  ],
  ...['year: 2020\nyear: 2021', 'lines:\n  - line', 'lines: { line: 1 }', 'region:\n- a\n-b', ' - x', ': x', '"a" "b"'],
  ...['lines:\n  - { line: 2147483648, text: x, as: constructor }\n  - { line: 1, text: "", as: measures }'],
  ...['lines:\n  - { line: 1, text: 一, as: measures }\n  - { line: 2, text: 二, as: shortcomings }'],
  ...['\u0000', '\u2028', '\u0085x: 1', '\ufeff', 'x: \ud800'],
] as const;

type Lines = readonly string[];

const at = (lines: Lines, { random }: Chance, by: (line: string) => string): Lines => {
  const place = placeIn(lines, random);
  return lines.map((line, i) => (i === place ? by(line) : line));
};

const YAML_CHANGES: readonly Change<Lines>[] = [
  { name: 'drop-key', apply: (lines, { random }) => lines.toSpliced(placeIn(lines, random), 1) },
  { name: 'double-key', apply: (l, { random }) => (l.length > 0 ? [...l, pick(l, random)] : l) },
  {
    name: 'hostile-key',
    apply: (l, chance) => at(l, chance, (s) => s.replace(/^[^:]*/, pick(HOSTILE_NAMES, chance.random))),
  },
  {
    name: 'quoted-key',
    apply: (l, chance) => at(l, chance, (s) => s.replace(/^[^:]*/, JSON.stringify(pick(HOSTILE_NAMES, chance.random)))),
  },
  ...[1, 2].map(() => ({
    name: 'other-value',
    apply: (l: Lines, chance: Chance) =>
      at(l, chance, (s) => s.replace(/:.*/s, () => `: ${pick(VALUES, chance.random)}`)),
  })),
  {
    name: 'extreme-value',
    apply: (l, chance) => at(l, chance, (s) => s.replace(/:.*/s, `: ${pick(EXTREME_NUMBERS, chance.random)}`)),
  },
  {
    name: 'hostile-value',
    apply: (l, chance) => at(l, chance, (s) => s.replace(/:.*/s, () => `: ${pick(HOSTILE_NAMES, chance.random)}`)),
  },
  { name: 'long-value', apply: (l, chance) => at(l, chance, (s) => `${s}${'长'.repeat(20_000)}`) },
  {
    name: 'deep-value',
    apply: (l, chance) => {
      const depth = pick([10, 100, 2000, 20_000], chance.random);
      const sign = pick(['[', '{a: ', '- ', '? ', '!x '], chance.random);
      return at(l, chance, (s) => s.replace(/:.*/s, () => `: ${sign.repeat(depth)}`));
    },
  },
  { name: 'many-keys', apply: (l) => [...l, ...Array.from({ length: 1000 }, (_, i) => `key${i}: 1`)] },
  { name: 'indent', apply: (l, chance) => at(l, chance, (s) => ` ${s}`) },
  ...[1, 2].map(() => ({
    name: 'scrap',
    apply: (l: Lines, { random }: Chance) => l.toSpliced(placeIn(l, random), 0, pick(SCRAPS, random)),
  })),
];

const FENCES: readonly (readonly [begin: string, end: string])[] = [
  ...Array.from({ length: 10 }, () => ['---', '---'] as const),
  ...([
    ['---', ''],
    ['---js', '---'],
    ['---json', '---'],
    ['--- ', '---'],
    ['---', '...'],
    ['----', '----'],
    ['+++', '+++'],
    ['\ufeff---', '---'],
    ['', ''],
    [' ---', '---'],
  ] as const),
];

/** A note in front matter, damaged. */
export function makeNote(chance: Chance): Changed<string> {
  const { random } = chance;
  const right = KEYS.filter(() => random() < 0.3);
  const { value, steps } =
    random() < 0.1 ? { value: right, steps: [] } : changeSome<Lines>(right, YAML_CHANGES, chance, 3);
  const [begin, end] = pick(FENCES, random);
  const text = `${[begin, ...value, end].join('\n')}\n`;
  const ends = random() < 0.1 ? text.replaceAll('\n', random() < 0.5 ? '\r\n' : '\r') : text;
  return { value: ends, steps: steps.map((step) => `note: ${step}`) };
}
