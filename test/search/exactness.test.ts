import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/search/ask/answer.ts';
import { ask } from '../../src/search/ask/ask.ts';
import type { Engine } from '../../src/search/ask/engine.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { bruteForce } from './support/brute-force.ts';
import { openIndex } from './support/open-index.ts';
import { hanSubstrings, seeded } from './support/random-queries.ts';
import { seedRecords } from './support/seed-records.ts';

const records = seedRecords();
const texts = records.flatMap(({ passages }) => passages.map(({ text }) => text));

function flat(answer: Answer): string[] {
  return answer.reports.flatMap(({ facts, hits }) => hits.map((hit) => `${facts.id} ${hit.scope} ${hit.count}`)).sort();
}

describe.each([1, 3])('an index of %i shards', (shards) => {
  let engine: Engine;
  beforeAll(async () => {
    // Small chunks, so that one character's words spread over several.
    engine = (await openIndex(await buildIndex(records, { shards, chunkSize: 500 }))).engine;
  });

  it('finds 300 random substrings exactly, with their counts', async () => {
    for (const query of hanSubstrings(texts, 300, seeded(1))) {
      expect(flat(await ask(engine, query)), query).toEqual(bruteForce(records, query));
    }
  });

  it('finds every single character exactly', async () => {
    const characters = [...new Set(texts.join('').replace(/\s/gu, ''))].filter((_, at) => at % 7 === 0);
    for (const query of characters) expect(flat(await ask(engine, query)), query).toEqual(bruteForce(records, query));
  });

  it.each(['2023年', '12345', 'APP', 'app', '100%', '１００％', '2021 年', '法治 政府', '。', '1.', '人人', 'ＡＰＰ'])(
    'finds %s',
    async (query) => {
      expect(flat(await ask(engine, query))).toEqual(bruteForce(records, query));
    },
  );

  it('requires both of two terms in the section', async () => {
    const random = seeded(2);
    const words = hanSubstrings(texts, 120, random).filter((word) => word.length < 5);
    for (let at = 0; at + 1 < words.length; at += 2) {
      const query = `${words[at]} ${words[at + 1]}`;
      if (words[at] === words[at + 1]) continue;
      expect(flat(await ask(engine, query)), query).toEqual(bruteForce(records, query));
    }
  });

  it('finds nothing for absent phrases whose pairs exist', async () => {
    for (const query of hanSubstrings(texts, 100, seeded(3)).filter((word) => word.length > 4)) {
      const turned = query.slice(2) + query.slice(0, 2);
      expect(flat(await ask(engine, turned)), turned).toEqual(bruteForce(records, turned));
    }
  });

  it('finds nothing for pairs and characters that do not occur', async () => {
    for (const query of ['龘', '龘龘', '行龘', '龘行', '😀', '\ud83d', '%%', 'zzzz', '\u{10ffff}']) {
      expect(flat(await ask(engine, query)), query).toEqual([]);
    }
  });
});
