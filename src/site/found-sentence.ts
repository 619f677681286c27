import type { QuestionTotals, SectionFound } from '../model/question.ts';

/** Says how much one report has, e.g. `2 个章节，5 处`. */
export function foundInReport(sections: readonly SectionFound[]): string {
  const occurrences = sections.reduce((sum, { count }) => sum + count, 0);
  return occurrences === 0 ? `${sections.length} 个章节` : `${sections.length} 个章节，${occurrences} 处`;
}

/** Says how much was found, in the words of the search page; when only fields were asked for there is nothing to count. */
export function foundSentence({ reports, sections, occurrences }: QuestionTotals): string {
  if (reports === 0) return '没有找到。';
  if (occurrences === 0) return `${reports} 份报告的 ${sections} 个章节符合条件。`;
  return `在 ${reports} 份报告的 ${sections} 个章节中找到 ${occurrences} 处。`;
}
