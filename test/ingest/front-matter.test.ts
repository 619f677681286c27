import { describe, expect, it } from 'vitest';
import { MOST_FAULTS } from '../../src/ingest/corrections.ts';
import { splitFrontMatter } from '../../src/ingest/front-matter.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { IngestError } from '../../src/ingest/ingest-error.ts';
import { MOST_DEPTH, MOST_YAML } from '../../src/ingest/read-yaml.ts';
import { cpuTime } from '../support/cpu-time.ts';

const PROSE = '上马台镇在区委、区政府的坚强领导下,加快法治建设。';

function read(capture: string, sidecar: string | null = null) {
  const side = sidecar === null ? null : { path: 'a.txt.meta.md', text: sidecar };
  return ingest({ path: 'a.txt', bytes: new TextEncoder().encode(capture), sidecar: side, limits: {} });
}

async function faults(capture: string, sidecar: string | null = null) {
  const error = await read(capture, sidecar).catch((thrown: unknown) => thrown);
  if (!(error instanceof IngestError)) throw error instanceof Error ? error : new Error('expected an IngestError');
  return error.diagnostics;
}

/** What stands between two lines `---` at the beginning of a capture, and whose it is. */
const BLOCKS: readonly (readonly [whose: 'front matter' | 'text', block: string])[] = [
  ['front matter', 'year: 2021\n'],
  ['front matter', 'region:\n- 天津市\n- 武清区\n'],
  ['front matter', 'region: [天津市,\n  武清区\n]\n'],
  ['front matter', '# 更正\nyear: 2021\n\nissuer: 甲\n'],
  // Mistyped keys are told, not read as text.
  ['front matter', 'titel: x\n'],
  ['front matter', 'layout: post\ntags:\n  - a\n'],
  // A line mistyped below a key that is known is told.
  ['front matter', 'year: 2021\nissuer 甲\n'],
  ['front matter', '标题: 甲\nyear: 2021\n'],
  // The page's own lines.
  ['text', '---- 本页面导航 ----\n当前位置:\n'],
  ['text', `${PROSE}\n`],
  ['text', '来源: 武清区 发布时间: 2022-03-23\n'],
  ['text', '标题: 甲\n作者: 乙\n'],
  ['text', '# 一、主要举措\n'],
  ['text', '- 甲\n- 乙\n'],
  ['text', ''],
  ['text', '\n\n'],
  ['text', `Title: x\n${PROSE}\n`],
  ['text', 'https://www.tjwq.gov.cn/index.html\n'],
  ['text', `${PROSE}\nyear: 2021\n`],
];

it.each(BLOCKS)('is %s: %j', (whose, block) => {
  for (const ends of ['\n', '\r\n']) {
    const text = `---\n${block}---\n${PROSE}\n`.replaceAll('\n', ends);
    const { yaml, body } = splitFrontMatter(text);
    expect(body).toBe(whose === 'text' ? text : PROSE + ends);
    expect(yaml === null).toBe(whose === 'text');
  }
});

it.each(['---\nyear: 2021\n', '---js\n{}\n---\n', '--- \nyear: 2021\n----\n', '\n---\nyear: 2021\n---\n'])(
  'is text without two fences: %j',
  (text) => {
    expect(splitFrontMatter(text)).toEqual({ yaml: null, body: text, lines: 0 });
  },
);

it('says that a key between lines of the page was read as text', async () => {
  const { text, diagnostics } = await read(`---\n${PROSE}\nyear: 2021\n---\n正文\n`);
  expect(text).toContain('year: 2021');
  expect(diagnostics).toMatchObject([{ rule: 'front-matter-as-text', line: 3, severity: 'warning' }]);
});

it('does not let a capture set its own id, and says so', async () => {
  const own = await read('---\nyear: 2021\nid: "96d13220f5ab"\n---\n正文\n');
  const plain = await read('正文\n');
  expect([own.id, own.corrections]).toEqual([plain.id, { year: 2021 }]);
  expect(own.diagnostics).toMatchObject([{ rule: 'own-id', line: 3, severity: 'warning' }]);
  const beside = await read('正文\n', '---\nid: "96d13220f5ab"\n---\n');
  expect([beside.id, beside.diagnostics]).toEqual(['96d13220f5ab', []]);
});

it('says that Chinese remarks of front matter are no text', async () => {
  const { diagnostics } = await read('---\nyear: 2021\n# 上马台镇报告\nissuer: "# 甲"\n---\n正文\n');
  expect(diagnostics).toMatchObject([{ rule: 'front-matter-remark', line: 3 }]);
  expect((await read('---\nyear: 2021 # ok\nissuer: "# 甲"\n---\n正文\n')).diagnostics).toEqual([]);
});

/** What YAML can do and a note has no use for; the line on which it is told. */
const HOSTILE: readonly (readonly [string, string, number | null])[] = [
  ['a control character in a value', 'year: 2021\nissuer: "甲\\e[2J镇"\n', 3],
  ['a sign that turns the direction of text', 'issuer: "甲\\u202e镇"\n', 2],
  ['aliases', 'year: &a 2021\nissuer: *a\n', 2],
  ['an alias before its anchor', 'year: 2021\nissuer: *a\n', 3],
  ['laughs', 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n', 2],
  ['merge keys', 'year: 2021\n<<: {issuer: 甲}\n', 3],
  ['tags', 'year: 2021\nissuer: !!binary aGk=\n', 3],
  ['complex keys', 'year: 2021\n? issuer\n: 甲\n', 3],
  ['keys of objects', 'year: 2021\n__proto__: 1\n', 3],
  ['keys of functions', 'year: 2021\nconstructor: 1\ntoString: 1\n', 3],
  ['the same key twice', 'year: 2021\nyear: 2022\n', 3],
  ['tabs', 'year: 2021\nregion:\n\t- 甲\n', 4],
  ['huge numbers', `year: ${'9'.repeat(400)}\n`, 2],
  ['two documents', 'year: 2021\n...\nissuer: 甲\n', 4],
  ['no map', 'year: 2021\n- 甲\n', 3],
  ['deep brackets', `year: ${'['.repeat(10_000)}\n`, 2],
  ['deep braces', `year: ${'{a: '.repeat(10_000)}\n`, 2],
  ['deep lists', `year:\n  ${'- '.repeat(10_000)}a\n`, 3],
  ['deep keys', `year:\n${Array.from({ length: 300 }, (_, i) => `${' '.repeat(i + 1)}a:\n`).join('')}`, null],
];

describe.each(['own front matter', 'sidecar'])('%s', (where) => {
  const faultsOf = (yaml: string) => {
    const note = `---\n${yaml}---\n`;
    return where === 'sidecar' ? faults('正文\n', note) : faults(`${note}正文\n`);
  };

  it.each(HOSTILE)('tells: %s', async (_name, yaml, line) => {
    const [first] = await faultsOf(yaml);
    expect(first).toMatchObject({ rule: 'front-matter', severity: 'error' });
    if (line !== null) expect(first?.line).toBe(line);
    expect(first?.message.length).toBeLessThan(400);
    expect(first?.hint).not.toBe('');
  });

  it('counts faults above a number', async () => {
    const keys = (count: number) => Array.from({ length: count }, (_, i) => `k${i}: x\n`).join('');
    expect(await faultsOf(keys(MOST_FAULTS))).toHaveLength(MOST_FAULTS);
    const more = await faultsOf(keys(MOST_FAULTS + 2));
    expect(more).toHaveLength(MOST_FAULTS + 1);
    expect(more.at(-1)?.message).toBe('There are 2 more mistakes in the front matter.');
  });

  it('reads up to a length', async () => {
    const remark = (length: number) => `year: "x"\n#${'x'.repeat(length - 12)}\n`;
    expect((await faultsOf(remark(MOST_YAML)))[0]?.message).toContain('"year"');
    expect((await faultsOf(remark(MOST_YAML + 1)))[0]?.message).toContain(`at most ${MOST_YAML} are read`);
  });

  it('reads up to a depth', async () => {
    const nested = (depth: number) => `year: ${'['.repeat(depth)}1${']'.repeat(depth)}\n`;
    expect((await faultsOf(nested(MOST_DEPTH)))[0]?.message).toContain('"year"');
    expect((await faultsOf(nested(MOST_DEPTH + 1)))[0]?.message).toContain(`more than ${MOST_DEPTH} deep`);
    const listed = (depth: number) => `year:\n  ${'- '.repeat(depth)}1\n`;
    expect((await faultsOf(listed(MOST_DEPTH - 2)))[0]?.message).toContain('"year"');
    expect((await faultsOf(listed(MOST_DEPTH - 1)))[0]?.message).toContain(`more than ${MOST_DEPTH} deep`);
  });
});

it('reads a sidecar with carriage returns and a byte order mark', async () => {
  const note = '\ufeff---\r\nyear: 2021\r\ncapturedOn: 2024-05-01\r\n---\r\n说明\r\n';
  const { corrections, capture, diagnostics } = await read('正文\n', note);
  expect([corrections, capture.capturedOn, diagnostics]).toEqual([{ year: 2021 }, '2024-05-01', []]);
});

it.each([
  ['has no front matter', '', 1],
  ['has no front matter', 'year: 2021\n', 1],
  ['has no end', '---\nyear: 2021\n', 1],
  ['front matter a second time', '---\nurl: https://a.example/\n---\n---\nyear: 2021\n---\n', 4],
  ['front matter a second time', '---\nurl: https://a.example/\n---\n说明\n---\nyear: 2021\n', 5],
])('refuses a sidecar whose corrections would be lost: %s', async (said, note, line) => {
  expect(await faults('正文\n', note)).toMatchObject([{ line, message: expect.stringContaining(said) }]);
});

it('tells lines below the front matter of a sidecar that look like corrections', async () => {
  const note = '---\nurl: https://a.example/\n---\nyear: 2021\n说明: 甲\n---\n甲\n';
  const { diagnostics } = await read('正文\n', note);
  expect(diagnostics).toMatchObject([{ path: 'a.txt.meta.md', line: 4, rule: 'beside-front-matter' }]);
});

it('takes a time that grows with the length', () => {
  const lined = (count: number) => `---\n${`${PROSE}\n---- \n`.repeat(count)}year: 2021\n---\n`;
  splitFrontMatter(lined(1000));
  const once = cpuTime(() => splitFrontMatter(lined(20_000)));
  expect(cpuTime(() => splitFrontMatter(lined(80_000)))).toBeLessThan(8 * Math.max(once, 50));
});
