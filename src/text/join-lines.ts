/**
 * A text as one line: what stands between its lines, white space on either side taken away, becomes `glue`.
 * As a pattern for it would do, whose time grows with the square of a run of spaces.
 */
export function joinLines(text: string, glue: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const last = lines.length - 1;
  const [first = '', end = ''] = [lines[0]?.trimEnd(), lines[last]?.trimStart()];
  const between = lines.slice(1, last).map((line) => line.trim());
  return [first, ...between.filter((line) => line !== ''), end].join(glue);
}
