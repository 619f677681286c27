import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { extractSeed, extractText, SEEDS } from './support.ts';

const FILES = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'));
const TEXTS = FILES.map((file) => readFileSync(path.join(SEEDS, file), 'utf8'));

function kept({ preamble, sections, signature }: Report): RootContent[] {
  return [...preamble, ...sections.flatMap(({ content }) => content), ...signature];
}

function texts(node: Nodes): Nodes[] {
  return node.type === 'text' ? [node] : 'children' in node ? node.children.flatMap(texts) : [];
}

/** Everything that must hold of any report made of any text. */
function check(report: Report): void {
  const { spans, rawText } = report;
  expect(spans.map(({ start, end }) => rawText.slice(start, end)).join('')).toBe(rawText);
  spans.forEach((span, i) => {
    expect(span.start).toBe(i === 0 ? 0 : spans[i - 1]?.end);
  });
  expect(spans.at(-1)?.end ?? 0).toBe(rawText.length);
  expect(spans.filter(({ rule }) => rule === 'unclaimed')).toEqual([]);
  for (const node of kept(report).flatMap(texts)) {
    const { start, end } = node.position ?? {};
    expect(rawText.slice(start?.offset, end?.offset)).toBe(textOf(node));
  }
  for (const { heading } of report.sections) {
    if (heading) expect(rawText.slice(heading.start, heading.end)).toBe(heading.text);
  }
  const anchors = [...kept(report).map((node) => node.data?.anchor), ...report.sections.map(({ anchor }) => anchor)];
  expect(anchors).not.toContain(undefined);
  expect(new Set(anchors).size).toBe(anchors.length);
}

it.each(FILES)('%s: spans cover the capture, and what is kept is what is printed', async (file) => {
  check(await extractSeed(file));
});

it('gives the same report for the same capture', async () => {
  const [a, b] = await Promise.all([extractSeed(FILES[0] as string), extractSeed(FILES[0] as string)]);
  expect(a).toEqual(b);
});

/** Pieces that turn up in damaged captures. */
const SCRAPS = [
  '',
  '\n',
  '\r\n',
  '　',
  '\u200b',
  '一、',
  '(一)',
  '（二）',
  '1.',
  '一是',
  '。',
  '【41】',
  ' |',
  '| a | b |',
  '附件:',
];

interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

function mutate(text: string, edits: readonly Edit[]): string {
  return edits.reduce((t, { at, cut, put }) => {
    const from = Math.floor(at * t.length);
    return t.slice(0, from) + put + t.slice(from + cut);
  }, text);
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(2000)),
  put: fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'binary', maxLength: 5 })),
});

it('holds for mutated captures: nothing lost, nothing twice, no crash', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...TEXTS),
      fc.array(edit, { minLength: 1, maxLength: 12 }),
      async (text, edits) => {
        const mutated = mutate(text, edits).replaceAll('\0', '');
        if (mutated.trim() !== '' && !mutated.startsWith('---')) check(await extractText(mutated));
      },
    ),
    { numRuns: 150, seed: 20220323 },
  );
});
