import type { QuestionTotals, SectionFound } from '../model/question.ts';
import { sumsWords } from '../search/ask/sums-words.ts';
import { sayNumber } from '../text/say-number.ts';

/** Says how much one report has, e.g. `2 节，5 处`. */
export function foundInReport(sections: readonly SectionFound[]): string {
  const occurrences = sections.reduce((sum, { count }) => sum + count, 0);
  return occurrences === 0
    ? `${sayNumber(sections.length)} 节`
    : `${sayNumber(sections.length)} 节，${sayNumber(occurrences)} 处`;
}

/** Says how much was found, in the words of the search page; when only fields were asked for there is nothing to count. */
export function foundSentence({ reports, sections, occurrences }: QuestionTotals, query: string): string {
  if (reports === 0) return '没有找到。';
  if (occurrences === 0) return `${sayNumber(reports)} 份报告的 ${sayNumber(sections)} 节符合条件。`;
  const found = `在 ${sayNumber(reports)} 份报告的 ${sayNumber(sections)} 节中找到`;
  return `${found}${sumsWords(query) ? '，各词合计' : ''} ${sayNumber(occurrences)} 处。`;
}
