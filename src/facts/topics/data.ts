import type { FindingsData } from '../comparison.ts';
import type { Topic } from './observe.ts';
import type { AreaKey, OutlineKey } from './outlines.ts';

/** A part as it is published, one JSON object a line. */
export interface TopicLine {
  readonly report: string;
  readonly anchor: string;
  readonly heading: string;
  readonly outline: OutlineKey;
  readonly areas: readonly AreaKey[];
  readonly confidence: number;
  readonly words: readonly string[];
}

/** A part without the places of its words: its anchor leads to them. */
export function toLine({ anchor, heading, outline, areas, confidence, words, at }: Topic): TopicLine {
  return { report: at.report, anchor, heading, outline, areas, confidence, words: words.map(({ text }) => text) };
}

/** `data/topics.jsonl` and its CSV. */
export const data = {
  name: 'topics',
  columns: ['report', 'anchor', 'heading', 'outline', 'areas', 'confidence', 'words'],
  toLine,
} satisfies FindingsData<Topic>;
