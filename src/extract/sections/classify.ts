import type { SectionKey } from '../../model/report.ts';
import { LONGEST_HEADING, WORDINGS } from './wordings.ts';

/** What a heading's words say it is; `key` is null for a topic of its own. */
export interface Wording {
  readonly key: SectionKey | null;
  readonly with: SectionKey | null;
  readonly strength: number;
  /** The row that decided, as an example of its wording. */
  readonly example: string | null;
}

const TOPIC: Wording = { key: null, with: null, strength: 0, example: null };

/** Classifies a heading by its words, given without number and spaces. */
export function classify(words: string): Wording {
  const text = words.slice(0, LONGEST_HEADING);
  const rule = WORDINGS.find(({ pattern }) => pattern.test(text));
  if (!rule) return TOPIC;
  return { key: rule.key, with: rule.with ?? null, strength: rule.strength, example: rule.example };
}
