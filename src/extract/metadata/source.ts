import type { Answer } from '../../model/report.ts';
import { decide } from '../claims/answer.ts';
import type { Line } from '../lines/line.ts';
import { type Clues, pairDate, pairWitness } from './clues.ts';

/** Buttons that stand on the same line after the value: `来源:杭州市上城区人民政府 打印 分享到:`. */
const BUTTONS = /(^|\s)[[【(]?(打印|分享到?|收藏|关闭|字体|字号).*$/;

/** What the page names as its 来源: often not the issuer, so it is a field of its own. */
export function readSource(clues: Clues, year: number | null): Answer<string> {
  const stale = staleLines(clues, year);
  return decide(
    clues.pairs
      .filter(({ field, line }) => field === 'source' && !stale.has(line))
      .map((pair) => ({ ...pair, value: pair.value.replace(BUTTONS, '') }))
      .filter(({ value }) => value !== '' && !/^https?:/.test(value))
      .map((pair) => ({ value: pair.value, witness: pairWitness(pair), confidence: 0.95 })),
  );
}

/** Lines left over from another page of the site: their date lies before the year that the report covers (`时间:2017-08-20 来源:长治日报`). */
function staleLines({ pairs }: Clues, year: number | null): ReadonlySet<Line> {
  const stale = pairs.filter((pair) => year !== null && (pairDate(pair) ?? '9999') < `${year}-01-01`);
  return new Set(stale.map(({ line }) => line));
}
