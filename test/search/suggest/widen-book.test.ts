import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Book, type NameFacts, nameEntry, openBook } from '../../../src/search/ask/book.ts';
import { findIssuers, MOST_ISSUERS, readTyped } from '../../../src/search/ask/find-issuers.ts';
import { suggest } from '../../../src/search/ask/suggest.ts';
import { type LoadPart, MOST_LOOKED_UP, widenBook } from '../../../src/search/ask/widen-book.ts';
import type { ReportFacts } from '../../../src/search/search-record.ts';
import { buildSuggestions, leavesNames } from '../../../src/search/suggest/build-suggestions.ts';
import { MOST } from '../../../src/search/suggest/limits.ts';
import { listNames } from '../../../src/search/suggest/list-names.ts';
import { growNodes, MOST_ROWS } from '../../../src/search/suggest/parts/grow-nodes.ts';
import { nameFiles } from '../../../src/search/suggest/parts/name-files.ts';
import { namedOf } from '../../../src/search/suggest/parts/named.ts';
import type { PartFile } from '../../../src/search/suggest-part.ts';

const HOSTILE = '"><svg onload=alert(1)>';
const LONG = `上${'马台'.repeat(100)}镇`;

/** Issuers and their places, some of one name, some odd. */
const WHO: readonly (readonly [issuer: string, place: readonly string[], reports: number])[] = [
  ['上马台镇人民政府', ['天津市', '武清区', '上马台镇'], 3],
  ['武清区司法局', ['天津市', '武清区'], 2],
  ['司法局', ['天津市', '西青区'], 1],
  ['城关镇人民政府', ['甘肃省', '甲县', '城关镇'], 1],
  ['城关镇人民政府', ['陕西省', '乙县', '城关镇'], 2],
  ['乐清市司法局', ['浙江省', '温州市', '乐清市'], 1],
  ['東胜区人民政府', ['内蒙古自治区', '鄂尔多斯市', '東胜区'], 1],
  ['府', ['天津市', '静海区'], 1],
  [HOSTILE, ['浙江省', '温州市'], 1],
  ['AB试验区', ['浙江省'], 1],
  [LONG, ['浙江省'], 1],
];

function factsOf(who: typeof WHO): ReportFacts[] {
  return who.flatMap(([issuer, place, reports], own) =>
    Array.from({ length: reports }, (_, at) => ({
      ...{ id: `${own}-${at}`, title: null, issuer, year: 2020 + at, level: null, place, publishedOn: null },
    })),
  );
}

/** A book without names, and where all are looked up; `asked` counts the files. */
function lookUp(who: typeof WHO) {
  const names = listNames(factsOf(who));
  const { files, contents } = nameFiles(namedOf(names), ({ row: [name] }) => `slug-of-${name.length}`);
  const texts = new Map(contents.map(({ file, content }) => [file, gunzipSync(content as Uint8Array).toString()]));
  const none = { places: 0, issuers: 0, laws: 0, terms: 0 };
  const parts = { reports: [], chosen: { terms: [], plain: [] }, countOf: (word: string) => [word, 0, 0] as const };
  const book = openBook(buildSuggestions(parts, { names, files, most: none }));
  const asked = new Set<number>();
  const load: LoadPart = async (file) => {
    asked.add(file);
    return JSON.parse(texts.get(`search/names/${files.names}/${file}.bin`) ?? 'null') as PartFile;
  };
  const whole = openBook(buildSuggestions(parts, { names, files: null }));
  return { book, load, asked, whole, files, contents };
}

const all = lookUp(WHO);
const widened = (words: readonly string[]) => widenBook(all.book, { words, ofPlaces: false }, all.load);
const shown = (book: Book, typed: string) => suggest(book, typed).map(({ query }) => query);

describe('names that the first file leaves out', () => {
  it.each([
    'smtz',
    'shangmatai',
    'shangmtz',
    'mtz',
    '上马台',
    '马台镇人民政府',
    '武清区上马',
    '市武清区上马台镇人',
    'yueqing',
    'leqing',
    '東胜',
    '鄂尔多斯市東胜区人',
    '府',
    '"><svg',
    'ab',
    'ab试',
    LONG,
    '马台'.repeat(50),
    '没有',
    '\ud83d',
    '__proto__',
    'su',
    'sv',
    'z',
  ])('are found as if they were there: %s', async (typed) => {
    const book = await widened([typed.toLowerCase()]);
    expect(shown(book, typed)).toEqual(shown(all.whole, typed));
    expect(book.lacks).toBe('none');
  });

  it.each([
    ['tj sfj', 2],
    ['tj wuqing', 2],
    ['天津 司法', 2],
    ['wuqing 2021', 2],
    ['武清 smt', 1],
    ['城关镇 乙县', 1],
    ['cgz', 2],
    ['没有 司法', 0],
  ])('are found by several words, their places among them: %s', async (typed, count) => {
    const book = await widenBook(all.book, { words: readTyped(typed).names, ofPlaces: true }, all.load);
    expect(findIssuers(book, typed)).toEqual(findIssuers(all.whole, typed));
    expect(findIssuers(book, typed).offers).toHaveLength(count);
  });

  it('are found by any part of any name, by characters and by first letters', async () => {
    const entries = all.whole.entries.filter(({ folded }) => folded.length < 20);
    const part = fc.constantFrom(...entries).chain(({ folded, within, syllables }) =>
      fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }), fc.boolean()).map(([start, length, isPinyin]) => {
        const from = start % folded.length;
        if (isPinyin)
          return syllables
            .slice(from, from + length)
            .map((one) => one.slice(0, (start % 3) + 1))
            .join('');
        return (within + folded).slice(start % (within + folded).length).slice(0, length);
      }),
    );
    await fc.assert(
      fc.asyncProperty(part, async (typed) => {
        expect(shown(await widened([typed]), typed)).toEqual(shown(all.whole, typed));
      }),
    );
  });

  it('are looked up by so many words and no more: whoever fits all fits these', async () => {
    const filesFor = async (words: readonly string[]) => {
      const asked: number[] = [];
      const load: LoadPart = (file) => {
        asked.push(file);
        return all.load(file);
      };
      await widenBook(all.book, { words, ofPlaces: false }, load);
      return asked.length;
    };
    const words = (count: number) => Array.from({ length: count }, (_, at) => '甲乙丙丁戊己庚辛'[at] ?? '');
    expect(await filesFor(words(MOST_LOOKED_UP - 1))).toBe(MOST_LOOKED_UP - 1);
    expect(await filesFor(words(MOST_LOOKED_UP))).toBe(MOST_LOOKED_UP);
    expect(await filesFor(words(MOST_LOOKED_UP + 1))).toBe(MOST_LOOKED_UP);
  });

  it('are told to be unloaded when a file does not come, and the book stays', async () => {
    const gone = await widenBook(all.book, { words: ['smtz'], ofPlaces: true }, () => Promise.reject(new Error('404')));
    expect([gone.lacks, gone.entries]).toEqual(['unloaded', all.book.entries]);
  });
});

describe('a key that very many names fit', () => {
  const crowd = (count: number) =>
    lookUp(Array.from({ length: count }, (_, at) => [`办${String.fromCharCode(0x4e00 + at)}`, ['某省'], 1] as const));
  const nodeFor = (count: number, key: string) => {
    const names = namedOf(listNames(factsOf(crowdOf(count))));
    return growNodes(names, 'characters').find(([own]) => own === key);
  };
  const crowdOf = (count: number) =>
    Array.from({ length: count }, (_, at) => [`办${String.fromCharCode(0x4e00 + at)}`, ['某省'], 1] as const);

  it.each([
    [MOST_ROWS.issuer, MOST_ROWS.issuer, 0],
    [MOST_ROWS.issuer + 1, MOST_ROWS.issuer, 1],
  ])('holds %i as %i and says whether there are more', (count, kept, more) => {
    const node = nodeFor(count, 'c办');
    expect([node?.[1].length, node?.[3]]).toEqual([kept, more]);
    expect(nodeFor(count, 'c办一') !== undefined).toBe(more === 1);
  });

  it('is said to lack some, unless another word tells them apart', async () => {
    const many = crowd(MOST_ROWS.issuer + 1);
    const lacks = async (...words: string[]) =>
      (await widenBook(many.book, { words, ofPlaces: true }, many.load)).lacks;
    expect(await lacks('办')).toBe('cut');
    expect(await lacks('某省')).toBe('cut');
    expect(await lacks('办', '某省')).toBe('cut');
    expect(await lacks('办丁')).toBe('none');
    expect(await lacks('办', '丁')).toBe('none');
  });

  it.each([MOST_ISSUERS, MOST_ISSUERS + 1])(
    'leaves issuers of its places out where names suffice: %i',
    async (count) => {
      const towns = Array.from({ length: count }, (_, at) => [`半山${at}局`, ['某省'], 1] as const);
      const some = lookUp([...towns, ['财政所', ['某省', '半山镇'], 1]]);
      const typed = 'banshan';
      const book = await widenBook(some.book, { words: [typed], ofPlaces: true }, some.load);
      expect(findIssuers(book, typed)).toEqual(findIssuers(some.whole, typed));
      expect(book.entries.some(({ name }) => name === '财政所')).toBe(count === MOST_ISSUERS);
    },
  );

  it('answers one word exactly as all names would', async () => {
    const many = crowd(3 * MOST_ROWS.issuer);
    for (const typed of ['办', '办丁', 'ban', 'banding', 'bd'])
      expect(shown(await widenBook(many.book, { words: [typed], ofPlaces: false }, many.load), typed)).toEqual(
        shown(many.whole, typed),
      );
  });
});

describe('files of names', () => {
  const named = (count: number) => Array.from({ length: count }, (_, at) => [`机构${at}号`, ['某省'], 1] as const);

  it.each([
    [MOST.issuers, false],
    [MOST.issuers + 1, true],
  ])('are there only when names are left out: %i issuers', (count, isThere) => {
    expect(leavesNames(listNames(factsOf(named(count))))).toBe(isThere);
  });

  it('are the same again, in whatever order reports come', () => {
    const turned = nameFiles(
      namedOf(listNames(factsOf(WHO.toReversed()))),
      ({ row: [name] }) => `slug-of-${name.length}`,
    );
    expect(turned.files).toEqual(all.files);
    expect(turned.contents).toEqual(all.contents);
  });

  it('are small and few to a query, and their number alone grows', async () => {
    const large = lookUp(syntheticIssuers(1200));
    expect(Math.max(...large.contents.map(({ content }) => (content as Uint8Array).length))).toBeLessThan(100_000);
    for (const typed of ['xssfj', 'xinshisifaju', '新石', '司法局']) {
      large.asked.clear();
      await widenBook(large.book, { words: [typed], ofPlaces: true }, large.load);
      expect(large.asked.size).toBeLessThanOrEqual(12);
    }
  });
});

function syntheticIssuers(count: number): [string, string[], number][] {
  const signs = '东西南北上下大小新老石马龙凤金银白黄红青云山水河';
  return Array.from({ length: count }, (_, at) => {
    const name = `${signs[at % 24]}${signs[Math.floor(at / 24) % 24]}${at > 576 ? signs[Math.floor(at / 576)] : ''}`;
    return [`${name}县司法局`, [`省${at % 9}`, `${name}县`], 1];
  });
}

describe('nameEntry', () => {
  it.each<[NameFacts, string]>([
    [{ kind: 'place', name: '上马台镇', path: '天津市武清区', reports: 1, alone: 1 }, '地区:上马台镇'],
    [{ kind: 'issuer', name: '甲县', path: '某省甲县', reports: 1, alone: 0 }, '发文机关:甲县 地区:某省甲县'],
  ])('asks for %o', (facts, query) => {
    expect(nameEntry(facts, []).query).toBe(query);
  });
});
