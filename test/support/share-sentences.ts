import { createHash } from 'node:crypto';
import type { Passage, PassagePlace, SharedOfReport, SharedPassages } from '../../src/model/passage.ts';
import type { Report } from '../../src/model/report.ts';
import { toRecords } from '../../src/search/index/records.ts';
import { fold } from '../../src/text/fold.ts';

/** Characters of the shortest passage, and issuers that make one a formula. */
const SHORTEST = 30;
const SENTENCE = /[^。；;\t\n]+[。；;]?/gu;

/** What of a report the search for passages looks at. */
export type Sharing = Pick<Report, 'id' | 'issuer' | 'year' | 'region'> & Parameters<typeof toRecords>[0];

type FoundPassage = Passage & { readonly places: readonly Found[] };

interface Found extends PassagePlace {
  readonly key: string;
  readonly chars: number;
}

/** Sentences that reports of two issuers have, but for their numbers: the plainest search for passages, for tests of what shows them. */
export function shareSentences(reports: readonly Sharing[], formulaFrom = 6): SharedPassages {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const order = reports.toSorted((a, b) => (a.year.value ?? 0) - (b.year.value ?? 0) || (a.id < b.id ? -1 : 1));
  const sentences = new Map<string, Found[]>();
  for (const found of order.flatMap(sentencesOf))
    sentences.set(found.key, [...(sentences.get(found.key) ?? []), found]);
  const count = (places: readonly Found[], of: (report: Sharing) => unknown) =>
    new Set(places.map(({ report }) => of(byId.get(report) as Sharing) ?? report)).size;
  const passages = [...sentences.values()].flatMap((places): FoundPassage[] => {
    const [first] = places;
    const issuers = count(places, ({ issuer }) => issuer.value);
    if (first === undefined || issuers < 2 || first.chars < SHORTEST) return [];
    const id = createHash('sha256').update(fold(first.text)).digest('hex').slice(0, 12);
    const provinces = count(places, ({ region }) => region.value?.[0]);
    return [{ id, length: first.chars, formula: issuers >= formulaFrom, issuers, provinces, places }];
  });
  passages.sort(
    (a, b) =>
      Number(b.formula) - Number(a.formula) || b.issuers - a.issuers || b.length - a.length || (a.id < b.id ? -1 : 1),
  );
  return { passages, ofReport: new Map(reports.map((report) => [report.id, shareOf(report, passages)])) };
}

function sentencesOf(report: Sharing): Found[] {
  return toRecords(report).flatMap(({ scope, passages }) =>
    passages.flatMap(({ anchor, text }) =>
      [...text.matchAll(SENTENCE)].map(({ 0: sentence, index: from }) => ({
        report: report.id,
        section: scope,
        anchor,
        from,
        to: from + sentence.length,
        text: sentence,
        key: counted(sentence).replaceAll(/\d+/gu, '0'),
        chars: Array.from(counted(sentence)).length,
      })),
    ),
  );
}

function counted(text: string): string {
  return fold(text).replaceAll(/\p{P}/gu, '');
}

function shareOf(report: Sharing, passages: readonly FoundPassage[]): SharedOfReport {
  const sum = (of: readonly FoundPassage[]) =>
    of.flatMap(({ places }) => places).reduce((so, place) => so + (place.report === report.id ? place.chars : 0), 0);
  const chars = sentencesOf(report).reduce((so, one) => so + one.chars, 0);
  return { chars, shared: sum(passages), formulas: sum(passages.filter(({ formula }) => formula)) };
}
