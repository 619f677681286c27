/** Definitions of links (`[1]: https://www.gov.cn`), which may stand far from where they are referred to. */
export interface Definitions {
  /** Definitions that the labels in a text ask for and that it has not itself. */
  readonly askedBy: (text: string) => readonly string[];
  /** Whether a definition is nothing but an address that something refers to; any other is a note typed by hand: `[1]: 《…条例》`. */
  readonly isMarkup: (definition: string) => boolean;
}

const DEFINITION = /^ {0,3}\[((?:[^[\]\\]|\\.){1,200})\]:[ \t]*\S/;
const LABEL = /\[([^[\]]{1,200})\]/g;
/** What follows the label of a definition that is an address: it is of ASCII and has a sign that words have not. */
const ADDRESS = /^<?[!-~]*[/.#:@?=][!-~]*>?(?:\s+["'(][^\u0100-\u{10ffff}]*["')])?\s*$/u;

/** Finds the definitions of a text and what refers to them. */
export function findDefinitions(lines: readonly string[]): Definitions {
  const written = new Map<string, string>();
  const used = new Set<string>();
  for (const line of lines) {
    const label = labelOf(line);
    if (label !== null && !written.has(label)) written.set(label, line.trimStart().slice(0, MOST_DEFINITION));
    for (const found of labelsIn(label === null ? line : line.slice(line.indexOf(']:')))) used.add(found);
  }
  return {
    askedBy: (text) =>
      written.size === 0 ? [] : [...new Set(labelsIn(text))].flatMap((label) => written.get(label) ?? []),
    isMarkup: (definition) => {
      const label = labelOf(definition);
      return label !== null && used.has(label) && ADDRESS.test(definition.slice(definition.indexOf(']:') + 2).trim());
    },
  };
}

/** An address longer than this is not needed to tell that a link is one. */
const MOST_DEFINITION = 1000;

function labelOf(line: string): string | null {
  const label = DEFINITION.exec(line)?.[1];
  return label === undefined || label.startsWith('^') ? null : normal(label);
}

function labelsIn(text: string): string[] {
  return [...text.matchAll(LABEL)].map(([, label = '']) => normal(label));
}

function normal(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
