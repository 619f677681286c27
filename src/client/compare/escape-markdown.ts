/** What Markdown would read as markup, HTML and bare addresses among it. */
const SIGNS = /[\\`*_{}[\]<>()#+!|~&:@]|(?<=www)\./giu;
/** A line that would begin a list, a rule, a heading's underline or a numbered item. */
const BEGINNING = /^(\s*)([-=:]|\d+[.)])/u;

/** A text as Markdown that shows it as it is, on one line. */
export function escapeMarkdown(text: string): string {
  const line = text.replaceAll('\0', '\ufffd').replace(/\s+/gu, ' ').trim().replace(SIGNS, '\\$&');
  return line.replace(BEGINNING, (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`);
}
