import type { FollowUp, FollowUpCandidate } from '../../model/follow-up.ts';
import type { Report } from '../../model/report.ts';
import type { Place } from '../../model/view.ts';
import { toRecords } from '../../search/index/records.ts';
import { flatLine } from '../items/flat-line.ts';
import { type Item, observePlans } from '../items/observe.ts';
import type { Background } from '../rarity.ts';
import { akinWords } from './akin-words.ts';
import { type Judged, judge } from './judge.ts';
import { type AnswerParagraph, listAnswers } from './list-answers.ts';
import { openMatcher } from './match.ts';
import { sharedRuns } from './shared-words.ts';

/** So much of a plan is looked at: what it is about it says first. */
export const MOST_READ = 600;

/** Each item of the earlier report's plan beside the paragraphs of the later one that may answer it, in the order of the plan. */
export function pair(later: Report, earlier: Report, background: Background): FollowUp[] {
  const items = observePlans({ records: toRecords(earlier) });
  if (items.length === 0) return [];
  const paragraphs = listAnswers(later);
  const match = openMatcher(paragraphs, background);
  const plans = items.map(planOf);
  const judged = plans.map((plan) => judge(match(plan)));
  return items.map((item, nth): FollowUp => {
    const candidates = (judged[nth] ?? []).map((one) =>
      candidateOf(one, {
        paragraph: paragraphs[one.paragraph] as AnswerParagraph,
        plan: plans[nth] ?? '',
        later: later.id,
        background,
      }),
    );
    return {
      at: item.at,
      report: earlier.id,
      later: later.id,
      anchor: item.anchor,
      item: item.text,
      candidates,
      none: candidates.length === 0,
    };
  });
}

function planOf({ text }: Item): string {
  return text
    .split('\n')
    .map((line) => flatLine({ text: line }).flat)
    .join('\n')
    .slice(0, MOST_READ);
}

interface Setting {
  readonly paragraph: AnswerParagraph;
  readonly plan: string;
  readonly later: string;
  readonly background: Background;
}

function candidateOf({ sentence, score }: Judged, { paragraph, plan, later, background }: Setting): FollowUpCandidate {
  const { scope, anchor, line, sentences } = paragraph;
  const { from, to } = sentences[sentence] ?? { from: 0, to: line.flat.length };
  const flat = line.flat.slice(from, to);
  const printed = (run: { readonly from: number; readonly to: number }) => ({
    from: line.map[from + run.from] as number,
    to: endOf(line.map, from + run.to),
  });
  const place = printed({ from: 0, to: flat.length });
  const at: Place = { report: later, scope, anchor, ...place, rule: 'may-answer' };
  const runs = sharedRuns(plan, flat, background).map(printed);
  return {
    anchor,
    score,
    shared: longest(runs.map((run) => line.text.slice(run.from, run.to))),
    akin: akinWords(plan, flat),
    marks: runs.map((run) => [run.from - place.from, run.to - place.from] as const),
    at,
    text: line.text.slice(place.from, place.to),
  };
}

/** Each word once, and none that another holds. */
function longest(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => !words.some((other) => other !== word && other.includes(word)));
}

/** Where what was printed of the flat units before it ends. */
function endOf(map: readonly number[], flatEnd: number): number {
  return (map[flatEnd - 1] as number) + 1;
}
