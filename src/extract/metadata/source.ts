import type { Answer } from '../../model/report.ts';
import { decide } from '../answer.ts';
import { type Clues, pairWitness } from './clues.ts';

/** Buttons that stand on the same line after the value: `来源:杭州市上城区人民政府 打印 分享到:`. */
const BUTTONS = /(^|\s)[[【(]?(打印|分享到?|收藏|关闭|字体|字号).*$/;

/** What the page names as its 来源: often not the issuer, so it is a field of its own. */
export function readSource(clues: Clues): Answer<string> {
  return decide(
    clues.pairs
      .filter(({ field }) => field === 'source')
      .map((pair) => ({ ...pair, value: pair.value.replace(BUTTONS, '') }))
      .filter(({ value }) => value !== '' && !/^https?:/.test(value))
      .map((pair) => ({ value: pair.value, witness: pairWitness(pair), confidence: 0.95 })),
  );
}
