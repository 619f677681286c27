/** Signs of running text: a label has its colon only. */
const CLAUSE = /[。，,；;]/u;
/** 。 and the like at the end of a line, a closing quote after it or not. */
const SENTENCE_END = /[。！？!?；;：:][”"’」』）)]?\s*$/u;
/** Two half-width spaces or one full-width one begin a paragraph; a single one is a space that a cut left there. */
const INDENT = /^(?:\u3000|\s{2,}|\t)/u;
/** Numbers of headings and lists: 第一部分 · 一、 · (一) · 1. · ① */
const ENUMERATOR =
  /^\s*(?:第[一二三四五六七八九十]{1,3}(?:部分|章)|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖]{1,3}\s?[、丶﹑､，,.．。：:)）]|[（(【〔﹙]\s?[一二三四五六七八九十\d]{1,3}\s?[)）】〕﹚]|\d{1,2}\s?(?:[、)）]|[.．](?!\d))|[㈠-㈩⑴-⒇①-⑳⒈-⒛Ⅰ-Ⅻ])/u;
/** Columns set by tabs, page numbers; lines of a table of contents; table rows. */
const LAYOUT = /\S\t|^[-—–\s]*\d{1,4}[-—–\s]*$/u;
const LEADERS = /[.…·]{3}(?:\s*\d{1,3})?\s*$/u;
const ROW = /^\s*\|.*\|\s*$/u;
const SENTENCE = /[。；;：:！!？?]/u;
const COMMA = /[，,]/u;
const FIRST_LEVEL = /^\s*(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}\s?[、丶])/u;
/** Words in which headings and titles end. */
const HEADING_END = /(?:情况|成效|成绩|原因|问题|不足|安排|打算|举措|措施|计划|思路|事项|报告|总结)\s*$/u;
/** With these a heading goes on: …情况 / 和存在的问题. */
const JOINER = /^\s*(?:报告|总结|[及和与、的以并暨或，,。；;：:）)”》])/u;
const TITLE_WORDS = /法治政府|依法行政/u;
/** 现将…报告如下: */
const ANNOUNCES = /如下\s*[:：。]\s*$/u;

/** Whether a line ends where a sentence or a clause of weight ends. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** Whether a line announces what follows in paragraphs of its own. */
export const announces = (text: string): boolean => ANNOUNCES.test(text);

/** Whether a line begins with the white space of a new paragraph. */
export const isIndented = (text: string): boolean => INDENT.test(text);

/** Whether a line begins with the number of a heading or an item. */
export const isNumbered = (text: string): boolean => ENUMERATOR.test(text);

/** Whether a line is set as it is for a reason other than its width. */
export const isLayout = (text: string): boolean => [LAYOUT, LEADERS, ROW].some((sign) => sign.test(text));

/** Whether a line has a sign that a heading does not have; commas stand in first-level headings only. The sign after its number does not count. */
export function isRunning(text: string, first: string): boolean {
  const words = text.replace(ENUMERATOR, '');
  return SENTENCE.test(words) || (COMMA.test(words) && !FIRST_LEVEL.test(first));
}

/** Whether a line has no punctuation at all, as signatures and headings without number. */
export const isBare = (text: string): boolean => !SENTENCE.test(text) && !COMMA.test(text);

/** Whether a line is of running text: 工作,不断健全制度体系 */
export const hasClauses = (text: string): boolean => CLAUSE.test(text);

/** Whether a numbered line may come next: after a sentence, or a remark in brackets after one. */
export const mayEndItem = (text: string): boolean => endsSentence(text) || /[)）】]\s*$/u.test(text);

/** Whether words without punctuation, from the start of a paragraph on, are a whole heading or title that `next` does not go on with. */
export function isWholeHeading(first: string, last: string, next: string): boolean {
  const opens = isNumbered(first) || TITLE_WORDS.test(first);
  return opens && HEADING_END.test(last) && !JOINER.test(next);
}
