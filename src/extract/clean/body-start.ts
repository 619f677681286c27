import { readNumber } from '../grammar/numbering.ts';
import type { Line } from '../line.ts';
import { squeeze } from '../normalise.ts';

/** `现将…报告如下`: the sentence that closes most leads. */
const LEAD = /(现将|现就|具体情况|现(简要)?报告|总结|汇报|报告).{0,60}如下[:。,]?$/;
/** `市委、市政府:`, `主任、各位副主任、委员:`, `市人民政府` is too bare to tell. */
const ADDRESSEE = /^(中共)?[^。;,]{0,24}(委|政府|人大常委会|常委会|委员会|委员|主任|代表|办公室|办)([,、和].{0,24})?:$/;
const SENTENCE_END = /[。;:!?][”"')]?$/;

/** Whether a line, given that it is neither furniture nor a header field, belongs to the text of the report. */
export function isBodyLike(line: Line): boolean {
  const text = squeeze(line.norm);
  if (text.length === 0) return false;
  if (readNumber(line.norm)?.system.rank === 1 || LEAD.test(text) || isAddressee(line)) return true;
  if (text.length >= 12 && SENTENCE_END.test(text)) return true;
  return text.length >= 45 && /[,。;]/.test(text);
}

/** Whether a line only says to whom the report is made: `中共渠县委员会、渠县人民政府:`. */
export function isAddressee(line: Line): boolean {
  const text = squeeze(line.norm);
  return text.length <= 50 && ADDRESSEE.test(text);
}
