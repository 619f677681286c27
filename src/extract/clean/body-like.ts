import { isAddressee } from '../grammar/addressee.ts';
import { readNumber } from '../grammar/numbering.ts';
import type { Line } from '../lines/line.ts';
import { squeeze } from '../lines/normalise.ts';

/** `现将…报告如下`: the sentence that closes most leads. */
const LEAD = /(现将|现就|具体情况|现(简要)?报告|总结|汇报|报告).{0,60}如下[:。,]?$/;
const SENTENCE_END = /[。;:!?][”"')]?$/;

/** Whether a line, given that it is neither furniture nor a header field, belongs to the text of the report. */
export function isBodyLike(line: Line): boolean {
  const text = squeeze(line.norm);
  if (text.length === 0) return false;
  if (readNumber(line.norm)?.system.rank === 1 || LEAD.test(text) || isAddressee(line)) return true;
  if (text.length >= 12 && SENTENCE_END.test(text)) return true;
  return text.length >= 45 && /[,。;]/.test(text);
}
