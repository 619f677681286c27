import type { Answer } from '../../model/report.ts';
import { decide } from '../answer.ts';
import type { Line } from '../line.ts';
import { type Clues, pairDate, pairWitness } from './clues.ts';

/** Buttons that stand on the same line after the value: `来源:杭州市上城区人民政府 打印 分享到:`. */
const BUTTONS = /(^|\s)[[【(]?(打印|分享到?|收藏|关闭|字体|字号).*$/;

/** What the page names as its 来源: often not the issuer, so it is a field of its own. */
export function readSource(clues: Clues, year: number | null): Answer<string> {
  return decide(
    clues.pairs
      .filter(({ field, line }) => field === 'source' && !isStale(line, clues, year))
      .map((pair) => ({ ...pair, value: pair.value.replace(BUTTONS, '') }))
      .filter(({ value }) => value !== '' && !/^https?:/.test(value))
      .map((pair) => ({ value: pair.value, witness: pairWitness(pair), confidence: 0.95 })),
  );
}

/** A line left over from another page of the site: its date lies before the year that the report covers (`时间:2017-08-20 来源:长治日报`). */
function isStale(line: Line, { pairs }: Clues, year: number | null): boolean {
  const dates = pairs.filter((pair) => pair.line === line).flatMap((pair) => pairDate(pair) ?? []);
  return year !== null && dates.some((iso) => iso < `${year}-01-01`);
}
