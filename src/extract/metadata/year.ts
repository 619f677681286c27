import type { Answer, Section, Witness } from '../../model/report.ts';
import { type Candidate, decide } from '../claims/answer.ts';
import { foldYears, ownYears } from '../grammar/year-words.ts';
import { type Line, witnessIn } from '../lines/line.ts';
import { type Clues, pairDate, pairWitness, titleWitness } from './clues.ts';

/** 现将2022年度法治政府建设情况报告如下 */
const REPORTED =
  /(?:[现兹今特][将就]|就|本报告|总结)[^。;]{0,30}?(20\d\d) ?(?:年度?|(?=法治|依法))[^。;]{0,50}?(?:如下|情况|公布|公开|报告)/;
/** 治平乡2022年法治政府建设,在县委、县政府正确领导下有序推进 */
const ON_SUBJECT = /(20\d\d) ?年度?(?:推进)?(?:法治(?:政府)?建设|依法行政)/;
/** A year that opens a sentence: `2022年,官埠桥镇…`, `2025年以来`. */
const OPENING = /^(20\d\d) ?年?(?:以来|来)?[,,]/;
/** A year that belongs to a heading of the measures or the shortcomings. */
const IN_HEADING = /(20\d\d) ?年?度?/;
const PLAN = /(打算|努力方向|构想|设想|前瞻|展望|今后|计划|安排|思路|谋划|部署|下一步|目标|重点|任务|要点)/;

type SectionKey = Section['key'];
type YearCandidate = Candidate<number>;

/** The year a report covers, by the precedence that the genre survey found right most often. */
export function readYear(clues: Clues): Answer<number> {
  return decide([
    ...fromTitles(clues),
    ...inLines(clues.lead, REPORTED, { rule: 'lead-reports-year', confidence: 0.97 }),
    ...inLines(clues.lead.slice(0, 3), OPENING, { rule: 'lead-opens-with-year', confidence: 0.93 }),
    ...inLines(clues.lead.slice(0, 3), ON_SUBJECT, { rule: 'lead-names-year', confidence: 0.92 }),
    ...fromHeadings(clues, (key) => key !== 'shortcomings'),
    ...fromPlan(clues),
    ...onlyInLead(clues),
    ...fromHeadings(clues, (key) => key === 'shortcomings'),
    ...fromCitedRound(clues),
    ...fromDates(clues),
    ...commonest(clues),
    ...fromLateDates(clues),
  ]);
}

function fromTitles(clues: Clues): YearCandidate[] {
  return clues.titles.flatMap((title) =>
    title.form.year === null ? [] : [{ value: title.form.year, witness: titleWitness(title), confidence: 0.98 }],
  );
}

function inLines(lines: readonly Line[], pattern: RegExp, how: { rule: string; confidence: number }): YearCandidate[] {
  return lines.flatMap((line) => {
    const match = pattern.exec(ownYears(line.norm));
    if (!match) return [];
    const witness = witnessIn(line, how.rule, match.index, match.index + match[0].length);
    return [{ value: Number(match[1]), witness, confidence: how.confidence }];
  });
}

/** Years in headings; those of the shortcomings count less, for they may be combined with the plan (当前短板和2024年努力方向). */
function fromHeadings(clues: Clues, isMeant: (key: SectionKey) => boolean): YearCandidate[] {
  const own = clues.headings.filter((line) => isMeant(clues.keys.get(line) ?? 'unsorted'));
  const early = own.filter((line) => line.norm.length < 120 && !isPlan(line, clues));
  return inLines(early, IN_HEADING, { rule: 'heading-year', confidence: 0.9 });
}

/** The plan names the year after: `四、2024年法治政府建设工作思路` → 2023. */
function fromPlan(clues: Clues): YearCandidate[] {
  const plans = clues.headings.filter((line) => line.norm.length < 120 && isPlan(line, clues));
  return inLines(plans, IN_HEADING, { rule: 'plan-year-minus-one', confidence: 0.88 }).map((c) => ({
    ...c,
    value: c.value - 1,
    status: 'derived' as const,
  }));
}

/** 四、2020年工作构想 is the plan's by its section, 下一步 by its words though it heads another section. */
function isPlan(line: Line, { keys }: Clues): boolean {
  return keys.get(line) === 'next-year' || PLAN.test(line.norm);
}

/** The one year that the lead names, wherever (我镇2020年立足职能、主动作为), but not since when. */
function onlyInLead({ lead }: Clues): YearCandidate[] {
  const named = lead
    .slice(0, 3)
    .flatMap((line) => yearsIn(line).map((found) => ({ ...found, line })))
    .filter(({ line, at }) => !/[自从]/.test(line.norm[at - 1] ?? ''));
  const first = named[0];
  if (!first || named.some(({ year }) => year !== first.year)) return [];
  const witness = witnessIn(first.line, 'only-year-of-lead', first.at, first.at + 5);
  return [{ value: first.year, witness, confidence: 0.85, status: 'derived' }];
}

/** Years with their 年 in a line, but for those of what it cites. */
function yearsIn({ norm }: Line): { readonly year: number; readonly at: number }[] {
  const found = ownYears(norm).matchAll(/(?<![\d〔[(—-])(20[012]\d) ?年(?!版|代)/g);
  return [...found].map((match) => ({ year: Number(match[1]), at: match.index }));
}

/** 按照《2024年度法治政府建设督察评价方案》部署: the round of a yearly duty that the report answers. */
function fromCitedRound({ lead }: Clues): YearCandidate[] {
  return lead.slice(0, 3).flatMap((line) => {
    const match = CITED_ROUND.exec(foldYears(line.norm));
    if (!match) return [];
    const witness = witnessIn(line, 'year-of-cited-round', match.index, match.index + match[0].length);
    return [{ value: Number(match[1]), witness, confidence: 0.75, status: 'derived' as const }];
  });
}

const CITED_ROUND = /《[^《》(]{0,20}(20\d\d) ?年度?(?:法治政府|依法行政|法治建设)[^《》]{0,40}》/;

/** The year the text names most often with its 年; it must lead clearly. */
function commonest(clues: Clues): YearCandidate[] {
  const counts = new Map<number, { count: number; line: Line; at: number }>();
  for (const line of clues.body) {
    for (const { year, at } of yearsIn(line)) {
      const seen = counts.get(year) ?? { count: 0, line, at };
      counts.set(year, { ...seen, count: seen.count + 1 });
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1].count - a[1].count || b[0] - a[0]);
  if (!first || first[1].count < 2 || (second && second[1].count * 2 > first[1].count)) return [];
  const [value, { line, at }] = first;
  return [{ value, witness: witnessIn(line, 'commonest-year', at, at + 5), confidence: 0.5, status: 'derived' }];
}

/** Published from January to June: the year before. A signature likewise. */
function fromDates(clues: Clues): YearCandidate[] {
  return datesOf(clues)
    .filter(({ iso }) => Number(iso.slice(5, 7)) <= 6)
    .map(({ iso, witness }) => ({
      value: Number(iso.slice(0, 4)) - 1,
      witness: { ...witness, rule: 'year-before-date' },
      confidence: 0.8,
      status: 'derived' as const,
    }));
}

/** Days of signing, then those of the page's header. */
function datesOf(clues: Clues): { readonly iso: string; readonly witness: Witness }[] {
  return [
    ...clues.signature.flatMap(({ date }) => (date ? [{ iso: date.iso, witness: date.witness }] : [])),
    ...clues.pairs
      .filter(({ field }) => field === 'published' || field === 'signed' || field === 'dated')
      .flatMap((pair) => {
        const iso = pairDate(pair);
        return iso === null ? [] : [{ iso, witness: pairWitness(pair) }];
      }),
  ];
}

/** Signed or published in November or December: that very year, if nothing else tells. */
function fromLateDates(clues: Clues): YearCandidate[] {
  return datesOf(clues)
    .filter(({ iso }) => iso.slice(5) >= '11-01')
    .map(({ iso, witness }) => ({
      value: Number(iso.slice(0, 4)),
      witness: { ...witness, rule: 'year-of-late-date' },
      confidence: 0.6,
      status: 'derived' as const,
    }));
}
