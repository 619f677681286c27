import type { Passage, PassagePlace, SharedPassages } from '../../src/model/passage.ts';

/** A place in a report; its anchor is its own. */
export function placeIn(
  report: string,
  text = '深入学习宣传贯彻习近平法治思想，坚持把法治建设作为基础性工作来抓。',
  at = 0,
): PassagePlace {
  return { report, section: 'measures', anchor: `p-${report}`, from: at, to: at + text.length, text };
}

/** A passage that these reports hold, each by an issuer of its own. */
export function passageOf(places: readonly PassagePlace[], spec: Partial<Passage> = {}): Passage {
  const length = Array.from((places[0]?.text ?? '').replaceAll(/[\s\p{P}]/gu, '')).length;
  return { id: '00112233aabb', length, formula: false, issuers: places.length, provinces: 1, places, ...spec };
}

/** What an archive shares, each report of so many characters. */
export function sharedOf(passages: readonly Passage[], chars = 1000): SharedPassages {
  const own = new Map<string, { chars: number; shared: number; formulas: number }>();
  for (const { places, length, formula } of passages)
    for (const { report } of places) {
      const known = own.get(report) ?? { chars, shared: 0, formulas: 0 };
      own.set(report, {
        chars,
        shared: known.shared + length,
        formulas: known.formulas + (formula ? length : 0),
      });
    }
  return { passages, ofReport: own };
}

/** One passage that these reports share. */
export function sharedText(reports: readonly string[]): SharedPassages {
  return sharedOf([passageOf(reports.map((report) => placeIn(report)))]);
}
