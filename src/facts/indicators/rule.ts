import type { Topic } from './topics.ts';

/** How a figure of a kind is recognised: what stands beside a number of one of these units. */
export interface IndicatorRule {
  /** Id of its kind, or `KIND/VARIANT`. */
  readonly id: string;
  readonly units: readonly string[];
  /** What is counted; the nearest of all rules' heads to the number decides. */
  readonly head: RegExp;
  /** What the clause must say beside it. */
  readonly need?: RegExp;
  /** Whether the clause that follows may say it as well. */
  readonly ahead?: true;
  /** What the clause must not say. */
  readonly not?: RegExp;
  /** What was last spoken of before the number, in this sentence or the one before. */
  readonly topic?: Topic;
  /** How many characters may stand between head and number; 6 unless told. */
  readonly gap?: number;
  /** A real sentence, or one in the form of real ones. */
  readonly example: string;
}

/** The kind that a rule is for. */
export function kindIdOf(rule: Pick<IndicatorRule, 'id'>): string {
  return rule.id.split('/', 1)[0] ?? rule.id;
}

/** Units of cases, of documents, of events, of people, of businesses visited. */
export const CASES = ['件', '起', '宗', '例', '件次'] as const;
export const PAPERS = ['份', '件', '个', '部', '册', '本', '篇', '项'] as const;
export const TIMES = ['次', '场', '场次', '期', '批', '批次'] as const;
export const PEOPLE = ['名', '人', '位'] as const;
export const HEADS = ['人次', '人', '名', '余人'] as const;
export const PLACES = ['家', '家次', '户', '户次', '个'] as const;
