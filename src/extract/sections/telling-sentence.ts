import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { SectionKey, Witness } from '../../model/report.ts';
import { CONTENT_CLASSES } from '../content/classes.ts';
import { sentencesOf } from '../content/features.ts';
import type { ReadSentence } from '../content/read-sentence.ts';
import { normalise, squeeze } from '../lines/normalise.ts';

/** Blocks that are looked through for the sentence. */
const SEARCHED = 40;
const LONGEST = 80;

/** The sentence of a section that speaks most clearly of its content, as the witness that its words decided; null for no text. */
export function tellingSentence(content: readonly RootContent[], key: SectionKey, read: ReadSentence): Witness | null {
  const of = CONTENT_CLASSES.indexOf(key);
  let best: Witness | null = null;
  let most = -1;
  for (const node of content.slice(0, SEARCHED)) {
    for (const sentence of sentencesOf(squeeze(normalise(textOf(node)).norm))) {
      const share = read(sentence)[of] as number;
      if (share <= most) continue;
      most = share;
      const { start, end } = placeOf(node);
      best = { rule: 'content-words', text: sentence.slice(0, LONGEST), start, end };
    }
  }
  return best;
}

function placeOf({ position }: RootContent): { start: number | null; end: number | null } {
  return { start: position?.start.offset ?? null, end: position?.end.offset ?? null };
}
