import type { Answer } from '../../model/report.ts';
import { type Candidate, decide } from '../claims/answer.ts';
import { isBodyName } from '../grammar/body-name.ts';
import { findDates } from '../grammar/chinese-date.ts';
import type { LabelField } from '../header/labels.ts';
import { witnessIn } from '../lines/line.ts';
import { type Clues, pairDate, pairWitness } from './clues.ts';

type DateCandidate = Candidate<string>;

/** Trust in a date by its label. */
const TRUST: Partial<Record<LabelField, number>> = { published: 0.97, signed: 0.95, dated: 0.85 };

/** Day on which the page was published: 发布日期, 发布时间, 公开日期, else a bare 日期 or 时间, else the later of two dates without label. */
export function readPublishedOn(clues: Clues, year: number | null): Answer<string> {
  const printed = [...labelled(clues, 'published'), ...labelled(clues, 'dated'), ...unlabelled(clues, 'later')];
  const found = [...printed, ...stated(clues)];
  return decide(plausibleFirst(found, year));
}

/** Day of signing: the signature's, else 成文日期. */
export function readSignedOn(clues: Clues, year: number | null): Answer<string> {
  const own = clues.signature.flatMap(({ date }): DateCandidate[] =>
    date ? [{ value: date.iso, witness: date.witness, confidence: 0.97 }] : [],
  );
  const found = [...own, ...labelled(clues, 'signed'), ...besideTitle(clues), ...unlabelled(clues, 'earlier')];
  return decide(plausibleFirst(found, year));
}

/** `<meta name="PubDate" content="2025-01-13 10:20">`, as government pages carry it (GB/T 42147). */
function stated(clues: Clues): DateCandidate[] {
  return clues.metas.flatMap(({ name, content }) => {
    const date = /^(PubDate|publishdate|article:published_time)$/i.test(name) ? findDates(content)[0] : undefined;
    const witness = { rule: 'meta-pubdate', text: `${name}: ${content}`, start: null, end: null };
    return date ? [{ value: date.iso, witness, confidence: 0.93 }] : [];
  });
}

function labelled(clues: Clues, field: LabelField): DateCandidate[] {
  return clues.pairs
    .filter((pair) => pair.field === field)
    .flatMap((pair) => {
      const value = pairDate(pair);
      return value === null ? [] : [{ value, witness: pairWitness(pair), confidence: TRUST[field] ?? 0.8 }];
    });
}

/** `(2025年2月20日)` on a line of its own between title and text. */
function besideTitle(clues: Clues): DateCandidate[] {
  return clues.head.flatMap((line) => {
    if (!/^\(.*\)$/.test(line.norm)) return [];
    return findDates(line.norm).map(({ iso, start, end }) => ({
      value: iso,
      witness: witnessIn(line, 'date-beside-title', start, end),
      confidence: 0.85,
    }));
  });
}

/** Lists without labels: `- 2023-02-18` / `- 2023-02-21`; of two, the earlier is the signing, the later the publication. */
function unlabelled(clues: Clues, which: 'earlier' | 'later'): DateCandidate[] {
  const values = new Map(clues.pairs.map((pair) => [pair.line, pair]));
  const alone = clues.head.flatMap((line) => {
    const dates = findDates(line.norm);
    const rest = dates[0] ? line.norm.slice(dates[0].end).replace(/[\d: ]+/, '') : '';
    const bare = dates[0] !== undefined && /^[-•·* ]*$/.test(line.norm.slice(0, dates[0].start));
    const pair = values.get(line);
    // 2023-12-22 16:05来源 : 宁河区
    const free = pair ? pair.field === 'source' && pair.from > (dates[0]?.end ?? 0) : rest === '' || isBodyName(rest);
    return bare && free && dates[0] ? [{ line, ...dates[0] }] : [];
  });
  const sorted = alone.toSorted((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0));
  if (which === 'earlier' && sorted.length < 2) return [];
  const chosen = which === 'later' ? sorted.at(-1) : sorted[0];
  if (!chosen) return [];
  return [
    {
      value: chosen.iso,
      witness: witnessIn(chosen.line, 'date-without-label', chosen.start, chosen.end),
      confidence: 0.8,
    },
  ];
}

/** Dates that a report on that year can have (from December of it, or earlier in it when signed early, to three years on) come first. */
function plausibleFirst(found: readonly DateCandidate[], year: number | null): DateCandidate[] {
  if (year === null) return [...found];
  const fits = ({ value }: DateCandidate) => value >= `${year}-10-01` && value < `${year + 4}-01-01`;
  return [
    ...found.filter(fits),
    ...found.filter((c) => !fits(c)).map((c) => ({ ...c, confidence: Math.min(c.confidence, 0.4) })),
  ];
}
