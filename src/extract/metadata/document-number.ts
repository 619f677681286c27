import type { Answer, Witness } from '../../model/report.ts';
import { type Candidate, decide } from '../claims/answer.ts';
import { printedIn, witnessIn } from '../lines/line.ts';
import { type Clues, pairWitness } from './clues.ts';

/** 鸡鸣委文〔2026〕3号 */
const NUMBER = /[\u4e00-\u9fff]{1,12} ?[〔[(【﹝] ?20\d\d ?[〕\])】﹞] ?(?:第? ?)\d{1,4} ?号/;

/** The report's own number: from a header field, a line of its own above the text, or the title's prefix; never one cited in the text. */
export function readDocumentNumber(clues: Clues): Answer<string> {
  const labelled = clues.pairs
    .filter(({ field }) => field === 'number')
    .flatMap((pair) => own(pair.value, pairWitness(pair), 0.95));
  const alone = clues.head
    .filter((line) => line.norm.length <= 40 && NUMBER.exec(line.norm)?.index === 0)
    .flatMap((line) => own(line.norm, witnessIn(line, 'number-line'), 0.93));
  const prefix = clues.titles.flatMap(({ lines, drops }) =>
    drops
      .filter(({ rule }) => rule === 'title-number')
      .flatMap(({ rule, start, end }) => {
        const line = lines[0];
        const text = line ? printedIn(line, start, end) : '';
        return own(text, { rule, text, start, end }, 0.9);
      }),
  );
  return decide([...labelled, ...alone, ...prefix]);
}

function own(text: string, witness: Witness, confidence: number): Candidate<string>[] {
  const match = NUMBER.exec(text);
  return match ? [{ value: match[0].replaceAll(' ', ''), witness, confidence }] : [];
}
