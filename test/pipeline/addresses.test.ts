import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { SIDECAR_ENDING, scanCaptures } from '../../src/ingest/list-captures.ts';
import type { Diagnostic, DiagnosticError } from '../../src/model/diagnostic.ts';
import type { Page } from '../../src/model/page.ts';
import { arrange } from '../../src/pipeline/arrange.ts';
import { extractReports } from '../../src/pipeline/captures/extract-reports.ts';
import { extractCapture } from '../../src/pipeline/captures/extract-worker.ts';
import { openGround } from '../../src/pipeline/ground.ts';
import { keepPermalinks, readPermalinks } from '../../src/pipeline/keep-permalinks.ts';
import type { Workers } from '../../src/pipeline/workers.ts';
import { planPages } from '../../src/site/plan-pages.ts';
import { pick, randomFrom } from '../fuzz/random.ts';
import { sampleConfig } from '../support/sample-config.ts';

const EDITS = Number(process.env.ADDRESS_EDITS ?? 100);
const SEEDS = path.resolve(import.meta.dirname, '../../seeds');
const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-addresses-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const seeds = path.join(folder, 'seeds');

/** Which report each file is a capture of, as a person would say. */
type Truth = Map<string, string>;
type Random = () => number;
type Edit = (truth: Truth, random: Random, n: number) => void;

const at = (file: string) => path.join(seeds, file);
const text = (file: string) => readFileSync(at(file), 'utf8');
const moveIfThere = (from: string, to: string) => {
  try {
    renameSync(at(from), at(to));
  } catch {
    // Not every capture has a sidecar.
  }
};

function rename(truth: Truth, file: string, to: string): void {
  moveIfThere(file, to);
  moveIfThere(file + SIDECAR_ENDING, to + SIDECAR_ENDING);
  truth.set(to, truth.get(file) as string);
  truth.delete(file);
}

/** A page that was taken again: another counter, another line of the page's own; a note stays the first thing in the file. */
function takenAgain(file: string, n: number): string {
  const [, note = '', body = ''] = /^(\ufeff?(?:---\r?\n[\s\S]*?\n---\r?\n)?)([\s\S]*)$/u.exec(file) ?? [];
  return `${note}您当前的位置：首页 > 政务公开\n${body.trimEnd()}\n浏览次数：${n}\n`;
}

const sidecar = (file: string, yaml: string) => writeFileSync(at(file + SIDECAR_ENDING), `---\n${yaml}\n---\n`);
/** The five seeds; homonyms and copies are not edited further, they only come. */
const any = (truth: Truth, random: Random) => pick([...truth.keys()].sort(), random);

/** What a maintainer, an editor or git does to captures, one a line. */
const EDITS_BY_KIND: Readonly<Record<string, Edit>> = {
  rename: (truth, random, n) => rename(truth, any(truth, random), `${n}_renamed.txt`),
  'other line ends': (truth, random) => {
    const file = any(truth, random);
    const lines = text(file).replaceAll('\r\n', '\n');
    writeFileSync(at(file), random() < 0.5 ? lines : lines.replaceAll('\n', '\r\n'));
  },
  'byte order mark': (truth, random) => {
    const file = any(truth, random);
    writeFileSync(at(file), `\ufeff${text(file).replace(/^\ufeff/, '')}`);
  },
  'another issuer': (truth, random, n) => sidecar(any(truth, random), `issuer: 更正${n % 3}镇人民政府`),
  'another place': (truth, random) =>
    sidecar(any(truth, random), pick(['region: [天津市, 武清区]', 'region: [浙江省, 宁波市, 镇海区]'], random)),
  'another level': (truth, random) =>
    sidecar(any(truth, random), `level: ${pick(['county', 'township', 'city'], random)}`),
  'another year': (truth, random) => sidecar(any(truth, random), `year: ${2010 + Math.floor(random() * 12)}`),
  'correction withdrawn': (truth, random) => rmSync(at(any(truth, random) + SIDECAR_ENDING), { force: true }),
  'an id of its own': (truth, random, n) => sidecar(any(truth, random), `id: "${String(n).padStart(12, '0')}"`),
  'taken again in its place': (truth, random, n) => {
    const file = any(truth, random);
    writeFileSync(at(file), takenAgain(text(file), n));
  },
  'taken again in another file': (truth, random, n) => {
    const file = any(truth, random);
    const to = `${n}_again.txt`;
    rename(truth, file, to);
    writeFileSync(at(to), takenAgain(text(to), n));
  },
  'a town of the same reading': (truth, random, n) => {
    const file = any(truth, random);
    const to = `${pick(['000', '999'], random)}${n}_homonym.txt`;
    const names = { 上马台: '尚马台', 官埠桥: '关埠桥', 包场: '包厂', 蛟川: '交川', 塘沽: '塘姑' };
    const body = Object.entries(names).reduce((body, [name, other]) => body.replaceAll(name, other), text(file));
    if (body === text(file)) return;
    writeFileSync(at(to), body.replaceAll('2021', '2019'));
    truth.set(to, `homonym of ${truth.get(file)}`);
  },
  'a copy with a note of its own': (truth, random, n) => {
    const file = any(truth, random);
    const note = `---\ntitle: 别处镇法治政府建设年度报告\nissuer: 别处镇\nid: "96d13220f5ab"\n---\n`;
    writeFileSync(at(`000${n}_copy.txt`), note + text(file));
    truth.set(`000${n}_copy.txt`, truth.get(file) as string);
  },
};

/** Readers that stand only where there is something to read together: their addresses are said to come and go. */
const COMING_AND_GOING = /^\/sections\/[a-z-]+\/(?:level|body|\d{4})\/\w/u;

const CONFIG = sampleConfig();
const GROUND = openGround(CONFIG, path.join(folder, 'cache'), false);
const SETTING = { ...GROUND, seeds };
const WORKERS: Workers = {
  extract: extractCapture,
  render: async () => [],
  gather: async () => [],
  join: async () => ({ result: undefined, lines: [] }),
  count: async () => {},
  pair: async ({ pairs }) => pairs.length,
  passages: async () => [],
  index: async () => true,
  close: async () => {},
};

/** Plans the site as a build does, permanent addresses included. */
async function plan(): Promise<readonly Page[]> {
  const { captures, problems } = await scanCaptures(seeds);
  const given = readPermalinks(seeds);
  const task = { ...SETTING, captures, given };
  const extracted = await extractReports(task, WORKERS, () => {});
  const arranged = arrange(extracted, { seeds, problems, given }, GROUND);
  keepPermalinks(seeds, arranged.permalinks);
  return planPages(arranged.archive, []);
}

/** The report that each address shows, or leads to. */
function shown(pages: readonly Page[], truth: Truth): Map<string, string> {
  const known = new Map<string, string>();
  for (const page of pages) if (page.kind === 'report') known.set(page.url, truth.get(page.props.summary.path) ?? '?');
  for (const page of pages)
    if (page.kind === 'moved' && /^\/reports\/\w+\/$/.test(page.url))
      known.set(page.url, known.get(page.moved.links[0]?.href ?? '') ?? 'gone');
  return known;
}

/** A second claim to an id is refused, and the maintainer takes the edit back; any other error is a fault. */
function refusal(error: unknown): null {
  const errors = (error as DiagnosticError).diagnostics?.filter(({ severity }) => severity === 'error') ?? [error];
  expect(
    errors.map((fault) => (fault as Diagnostic).rule ?? String(fault)),
    JSON.stringify(errors),
  ).toEqual(errors.map(() => 'id-claimed-twice'));
  return null;
}

function save(truth: Truth): { restore: () => void } {
  const files = readdirSync(seeds).map((file) => [file, readFileSync(at(file))] as const);
  const entries = [...truth];
  return {
    restore: () => {
      rmSync(seeds, { recursive: true });
      mkdirSync(seeds);
      for (const [file, bytes] of files) writeFileSync(at(file), bytes);
      truth.clear();
      for (const [file, report] of entries) truth.set(file, report);
    },
  };
}

it(`${EDITS} edits of captures and sidecars leave every address, and what it shows`, {
  timeout: 600_000 + EDITS * 10_000,
}, async () => {
  mkdirSync(seeds, { recursive: true });
  const truth: Truth = new Map();
  for (const file of readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))) {
    writeFileSync(at(file), readFileSync(path.join(SEEDS, file)));
    truth.set(file, file);
    // Two reports of one town, so that lists lose one and both of theirs.
    const earlier = text(file).replace(/20\d\d/gu, (year) => String(Number(year) - 1));
    writeFileSync(at(`1${file}`), earlier);
    truth.set(`1${file}`, `${file} the year before`);
  }
  const random = randomFrom(9);
  let before = await plan();
  let reports = shown(before, truth);
  for (let n = 0; n < EDITS; n++) {
    const kind = pick(Object.keys(EDITS_BY_KIND), random);
    const saved = save(truth);
    (EDITS_BY_KIND[kind] as Edit)(truth, random, n);
    const after = await plan().catch(refusal);
    if (after === null) {
      saved.restore();
      continue;
    }
    const now = shown(after, truth);
    const there = new Set(after.map(({ url }) => url));
    expect(
      before.map(({ url }) => url).filter((url) => !there.has(url) && !COMING_AND_GOING.test(url)),
      `edit ${n}: ${kind}`,
    ).toEqual([]);
    for (const [url, report] of reports) expect(now.get(url), `edit ${n}, ${kind}: ${url}`).toBe(report);
    before = after;
    reports = now;
  }
});
