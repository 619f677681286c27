const ADDED = '全年另行办理行政复议案件17件。';

/** A text with one sentence more at the end of one paragraph, the middle one of its lines that end as sentences do. */
export function changeParagraph(text: string): string {
  const lines = text.split('\n');
  const paragraphs = lines.flatMap((line, at) => (line.endsWith('。') ? [at] : []));
  const at = paragraphs[Math.floor(paragraphs.length / 2)];
  if (at === undefined) throw new Error('The capture has no paragraph to change.');
  return lines.with(at, `${lines[at]}${ADDED}`).join('\n');
}
