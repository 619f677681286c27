import { describe, expect, it } from 'vitest';
import { chooseTerms, MOST_NEW, MOST_PAGES, slugOfTerm } from '../../../src/facts/terms/choose-terms.ts';
import type { Lexicon, Term } from '../../../src/facts/terms/lexicon.ts';
import { tallyOf } from './support/tallies.ts';

const wordOf = (at: number) => String.fromCharCode(0x4e00 + at, 0x5e00 + at);

const REPORTS = 100;

/** A lexicon of so many terms, each held by as many reports as told. */
function lexiconWith(terms: readonly (Term & { readonly reports: number })[]): Lexicon {
  const reports = Array.from({ length: REPORTS }, (_, at) => ({
    id: `r${at}`,
    of: { ...tallyOf({}), id: `r${at}` },
    terms: Uint32Array.from(terms.flatMap((term, number) => (term.reports > at ? number : []))),
    counts: new Uint16Array(),
    paragraphs: new Uint16Array(),
  }));
  return { terms, reports };
}

const fresh = (text: string, reports: number, quoted = false) => ({ text, known: false, quoted, reports });
const apartOf = (count: number) => ({
  key: '甲省',
  reports: 9,
  terms: Array.from({ length: count }, (_, term) => ({
    term,
    here: { seen: 3, of: 9 },
    there: { seen: 0, of: 9 },
    lrc: 1,
  })),
});

describe('terms with a page of their own', () => {
  it('are new terms first, then what sets groups apart, so many and no more', () => {
    const news = Array.from({ length: MOST_NEW + 50 }, (_, at) => fresh(wordOf(at), 3));
    const known = Array.from({ length: 200 }, (_, at) => ({ ...fresh(wordOf(1000 + at), 3), known: true }));
    const chosen = chooseTerms(lexiconWith([...news, ...known]), []);
    expect(chosen).toHaveLength(MOST_NEW);
    const both = chooseTerms(lexiconWith([...known, ...news]), [apartOf(150)]);
    expect(both).toHaveLength(MOST_PAGES);
    expect(both.filter(({ known: isKnown }) => isKnown)).toHaveLength(MOST_PAGES - MOST_NEW);
  });

  it('are those that reports quote, and those in twice as many reports', () => {
    const many = Array.from({ length: MOST_NEW }, (_, at) => fresh(wordOf(at), 8));
    const chosen = chooseTerms(
      lexiconWith([fresh('常见词', 16), fresh('引用词', 3, true), fresh('少见词', 7), ...many]),
      [],
    );
    const texts = chosen.map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual(['引用词', '常见词']);
    expect(texts).not.toContain('少见词');
  });

  it('stay when a term comes to one more report, but where it doubles', () => {
    const terms = Array.from({ length: MOST_NEW + 20 }, (_, at) => fresh(wordOf(at), 9));
    const textsOf = (reports: number) =>
      chooseTerms(lexiconWith([{ ...terms[0], reports } as (typeof terms)[number], ...terms.slice(1)]), []).map(
        ({ text }) => text,
      );
    expect(textsOf(15)).toEqual(textsOf(9));
    expect(textsOf(16)[0]).toBe(wordOf(0));
  });

  it('are none that four fifths of the reports hold', () => {
    const textsOf = (reports: number) =>
      chooseTerms(lexiconWith([fresh('常见词', reports)]), []).map(({ text }) => text);
    expect(textsOf(80)).toEqual(['常见词']);
    expect(textsOf(81)).toEqual([]);
  });

  it('have addresses that depend on their characters alone', () => {
    expect(slugOfTerm('综合查一次')).toBe('9883d292');
  });
});
