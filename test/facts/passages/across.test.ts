import { describe, expect, it } from 'vitest';
import { joinCorpus, joinPart } from '../../../src/facts/passages/corpus.ts';
import { foldReport } from '../../../src/facts/passages/fold-report.ts';
import { linkReports } from '../../../src/facts/passages/link-reports.ts';
import { seeded } from '../../search/support/random-queries.ts';
import { edited, randomText } from './support/plant-passages.ts';
import { archiveOf, sharedOf, textsOf } from './support/shared-archive.ts';

const random = seeded(7);
const text = (length: number) => randomText(length, random);
/** A report that says these among what nobody else says. */
const saying = (...passages: string[]) => ({ paragraphs: passages.map((one) => `${text(60)}。${one}。${text(60)}`) });

const SENTENCE = '建立村级法律顾问季度巡讲制度,由司法所牵头选派律师进村入户开展以案释法活动';

describe('passages', () => {
  it('are thirty characters long, white space and punctuation left out', () => {
    const [long, short] = [text(30), text(29)];
    const [a, b] = [saying(`${long.slice(0, 12)}, ${long.slice(12)}`, short), saying(long, short)];
    const { passages } = sharedOf([a, b]);
    expect(passages.map(({ length, issuers, formula }) => ({ length, issuers, formula }))).toEqual([
      { length: 30, issuers: 2, formula: false },
    ]);
    expect(passages[0]?.places.map((place) => place.text)).toEqual([`${long.slice(0, 12)}, ${long.slice(12)}`, long]);
  });

  it('stand in one paragraph', () => {
    const [one, two] = [text(20), text(20)];
    expect(sharedOf([{ paragraphs: [one, two] }, { paragraphs: [one, two] }]).passages).toEqual([]);
    expect(sharedOf([{ paragraphs: [one + two] }, { paragraphs: [one + two] }]).passages).toHaveLength(1);
  });

  it('are none of one issuer with itself, but tell of all its reports where others hold them', () => {
    const own = { ...saying(SENTENCE), issuer: '上马台镇', region: ['天津市'] };
    const same = { ...saying(SENTENCE), issuer: '上马台镇', region: ['天津市'] };
    expect(sharedOf([own, same]).passages).toEqual([]);
    const { passages } = sharedOf([own, same, saying(SENTENCE)]);
    expect(passages.map(({ places, issuers }) => [places.length, issuers])).toEqual([[3, 2]]);
  });

  it('hold for one what differs in numbers, in names of places, in width, punctuation and script', () => {
    const here = {
      paragraphs: ['2021年,天津市武清区开展“法治体检”12次,覆盖企业1,024家,我镇调解室办结矛盾纠纷全部案件'],
      region: ['天津市'],
    };
    const there = {
      paragraphs: ['２０２３年，江蘇省南通市海門區開展「法治體檢」3次，覆蓋企業98家，我區調解室辦結矛盾糾紛全部案件。'],
      region: ['江苏省'],
    };
    const [shared] = sharedOf([here, there]).passages;
    expect(shared?.places.map((place) => place.text)).toEqual([here.paragraphs[0], there.paragraphs[0]?.slice(0, -1)]);
  });

  it('are not made of numbers and names of places alone', () => {
    const list = '1234567890件、武清区、1234567890件、海门区、1234567890件、';
    expect(sharedOf([{ paragraphs: [list] }, { paragraphs: [list] }]).passages).toEqual([]);
    const said = `${text(20)}1234567890`;
    expect(sharedOf([{ paragraphs: [said] }, { paragraphs: [said] }]).passages).toHaveLength(1);
  });

  it('end where the sentence does, not at a sign that is the same by chance', () => {
    const [a, b] = [{ paragraphs: [`好。${SENTENCE}。工会`] }, { paragraphs: [`不好。${SENTENCE}。工程`] }];
    expect(textsOf(sharedOf([a, b]))).toEqual([[SENTENCE, SENTENCE]]);
  });

  it('are broken where eight characters are others, not where seven are', () => {
    const [one, two] = [text(40), text(40)];
    const lengths = (...gaps: readonly string[]) =>
      sharedOf(gaps.map((gap) => ({ paragraphs: [one + gap + two] }))).passages.map(({ length }) => length);
    expect(lengths('甲乙丙丁戊己庚辛', '子丑寅卯辰巳午未')).toEqual([40, 40]);
    expect(lengths('甲乙丙丁戊己庚', '子丑寅卯辰巳午')).toEqual([87]);
  });

  it('lead from a text to no other by a chain', () => {
    const chain = Array.from({ length: 7 }, () => text(50));
    const links = chain.slice(1).map((one, at) => ({ paragraphs: [`${chain[at]}${one}`] }));
    for (const texts of textsOf(sharedOf(links))) expect(texts).toEqual([texts[0], texts[0]]);
    // Each a little otherwise than the one before: what has become another text is not like the first.
    const drift = [text(60)];
    for (let at = 0; at < 12; at++) drift.push(edited(drift.at(-1) as string, { share: 0.1 }, random));
    const { passages } = sharedOf(drift.map((one) => ({ paragraphs: [one] })));
    expect(Math.max(...passages.map(({ places }) => places.length))).toBeLessThan(8);
  });

  it('tell of a sentence in a longer text of its own, where others hold the sentence alone', () => {
    const whole = `${text(80)}。${SENTENCE}。${text(80)}`;
    const holders = [saying(whole), saying(whole), saying(SENTENCE), saying(SENTENCE)];
    const found = sharedOf(holders).passages.map(({ places }) =>
      places.map(({ report }) => Number.parseInt(report, 16)),
    );
    expect(found.map((of) => of.toSorted())).toEqual([
      [0, 1, 2, 3],
      [0, 1],
    ]);
    expect(sharedOf(holders.slice(0, 2)).passages).toHaveLength(1);
    const apart = [saying(SENTENCE), saying(whole), saying(SENTENCE), saying(whole)];
    expect(sharedOf(apart).passages.map(({ places }) => places.length)).toEqual([4, 2]);
  });

  it('list their places by year, then by report', () => {
    const years = [2022, 2019, 2022, 2020];
    const [shared] = sharedOf(years.map((year) => ({ ...saying(SENTENCE), year }))).passages;
    expect(shared?.places.map(({ report }) => Number.parseInt(report, 16))).toEqual([1, 3, 0, 2]);
  });

  it('have ids of their text, not of what else is in the archive', () => {
    const ids = (...more: string[]) =>
      sharedOf([saying(SENTENCE), saying(SENTENCE), ...more.map((one) => saying(one))]).passages.map(({ id }) => id);
    const [id] = ids();
    expect(id).toMatch(/^[0-9a-f]{12}$/);
    expect(ids(text(50), SENTENCE)).toEqual([id]);
  });

  it('are found in an archive of no report, of one, and of reports without text', () => {
    expect(sharedOf([])).toEqual({ passages: [], ofReport: new Map() });
    const { passages, ofReport } = sharedOf([saying(SENTENCE), { paragraphs: [] }, { paragraphs: ['。'] }]);
    expect(passages).toEqual([]);
    expect([...ofReport]).toEqual([['000000000000', { chars: 156, shared: 0, formulas: 0 }]]);
  });
});

describe('of each report', () => {
  it('what is shared is counted once, where passages overlap too', () => {
    const whole = `${text(80)}。${SENTENCE}。${text(80)}`;
    const { ofReport } = sharedOf([saying(whole), saying(whole), saying(SENTENCE)]);
    const sentence = SENTENCE.length - 1;
    expect([...ofReport.values()].map(({ shared, formulas }) => [shared, formulas])).toEqual([
      [160 + sentence, 0],
      [160 + sentence, 0],
      [sentence, 0],
    ]);
  });
});

describe('the alignments of a report', () => {
  it('are the same whatever the parts in which reports are linked, and do not change when reports come', () => {
    const shared = Array.from({ length: 6 }, () => text(60));
    const all = archiveOf(
      Array.from({ length: 24 }, (_, at) => saying(...shared.filter((_one, nth) => (at + nth) % 3 > 0))),
    );
    const folded = all.map(({ records }) => foldReport(records));
    const corpus = joinCorpus([joinPart(folded)], [...all.keys()]);
    const whole = [...linkReports(corpus, [0, 24])];
    expect(whole.length).toBeGreaterThan(100);
    const cuts = [0, 1, 7, 16, 24];
    const parts = cuts.slice(1).flatMap((end, at) => [...linkReports(corpus, [cuts[at] as number, end])]);
    expect(parts).toEqual(whole);
    const fewer = joinCorpus(
      [joinPart(folded.slice(0, 5)), joinPart(folded.slice(5, 16))],
      [...all.keys()].slice(0, 16),
    );
    expect(whole.slice(0, linkReports(fewer, [0, 16]).length)).toEqual([...linkReports(fewer, [0, 16])]);
  });
});
