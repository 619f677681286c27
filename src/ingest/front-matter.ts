import matter from 'gray-matter';
import { parse } from 'yaml';

/** A text parted into its front matter (YAML source, `null` when there is none) and the rest. */
export interface SplitText {
  readonly yaml: string | null;
  readonly data: unknown;
  readonly body: string;
  /** Lines before the body, both fences included. */
  readonly lines: number;
}

const FENCED = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Only YAML is read: gray-matter would otherwise run `---js` front matter as a program. */
const refuse = (): never => {
  throw new Error('front matter must be YAML');
};
const ENGINES = {
  yaml: { parse: (source: string) => (parse(source) ?? {}) as object },
  javascript: { parse: refuse },
  js: { parse: refuse },
  json: { parse: refuse },
};

/**
 * Takes the front matter off a text. Throws what the YAML parser throws, whose lines count from the opening fence.
 */
export function splitFrontMatter(text: string): SplitText {
  const fenced = FENCED.exec(text);
  if (!fenced) return { yaml: null, data: {}, body: text, lines: 0 };
  const head = fenced[0];
  const file = matter(head, { language: 'yaml', engines: ENGINES });
  return { yaml: file.matter, data: file.data, body: text.slice(head.length), lines: head.split('\n').length - 1 };
}
