import type { Answer } from '../../model/report.ts';
import { type Candidate, decide } from '../answer.ts';
import { ownYears } from '../grammar/year-words.ts';
import { type Line, witnessIn } from '../line.ts';
import { type Clues, pairDate, pairWitness, titleWitness } from './clues.ts';

/** 现将2022年度法治政府建设情况报告如下 */
const REPORTED = /(?:现将|现就|本报告|总结)[^。;]{0,30}?(20\d\d) ?(?:年度?|(?=法治|依法))[^。;]{0,50}?(?:如下|情况)/;
/** A year that opens a sentence: `2022年,官埠桥镇…`, `2025年以来`. */
const OPENING = /^(20\d\d) ?年?(?:以来|来)?[,,]/;
/** A year that belongs to a heading of the measures or the shortcomings. */
const IN_HEADING = /(20\d\d) ?年?度?/;
const PLAN = /(打算|计划|安排|思路|谋划|部署|下一步|目标|重点|任务|要点)/;

type YearCandidate = Candidate<number>;

/** The year a report covers, by the precedence that the genre survey found right most often. */
export function readYear(clues: Clues): Answer<number> {
  return decide([
    ...fromTitles(clues),
    ...inLines(clues.lead, REPORTED, { rule: 'lead-reports-year', confidence: 0.97 }),
    ...inLines(clues.lead.slice(0, 3), OPENING, { rule: 'lead-opens-with-year', confidence: 0.93 }),
    ...fromHeadings(clues),
    ...fromPlan(clues),
    ...fromDates(clues),
    ...commonest(clues),
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

function fromHeadings(clues: Clues): YearCandidate[] {
  const early = clues.headings.filter((line) => line.norm.length < 120 && !PLAN.test(line.norm));
  return inLines(early, IN_HEADING, { rule: 'heading-year', confidence: 0.9 });
}

/** The plan names the year after: `四、2024年法治政府建设工作思路` → 2023. */
function fromPlan(clues: Clues): YearCandidate[] {
  const plans = clues.headings.filter((line) => line.norm.length < 120 && PLAN.test(line.norm));
  return inLines(plans, IN_HEADING, { rule: 'plan-year-minus-one', confidence: 0.88 }).map((c) => ({
    ...c,
    value: c.value - 1,
    status: 'derived' as const,
  }));
}

/** The year the text names most often with its 年; it must lead clearly. */
function commonest(clues: Clues): YearCandidate[] {
  const counts = new Map<number, { count: number; line: Line; at: number }>();
  for (const line of clues.body) {
    for (const match of ownYears(line.norm).matchAll(/(?<![\d〔[(-—])(20[012]\d) ?年(?!版)/g)) {
      const year = Number(match[1]);
      const seen = counts.get(year) ?? { count: 0, line, at: match.index };
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
  const dates = [
    ...clues.signature.flatMap(({ date }) => (date ? [{ iso: date.iso, witness: date.witness }] : [])),
    ...clues.pairs
      .filter(({ field }) => field === 'published' || field === 'signed' || field === 'dated')
      .flatMap((pair) => {
        const iso = pairDate(pair);
        return iso === null ? [] : [{ iso, witness: pairWitness(pair) }];
      }),
  ];
  return dates
    .filter(({ iso }) => Number(iso.slice(5, 7)) <= 6)
    .map(({ iso, witness }) => ({
      value: Number(iso.slice(0, 4)) - 1,
      witness: { ...witness, rule: 'year-before-date' },
      confidence: 0.8,
      status: 'derived' as const,
    }));
}
