import { readFileSync } from 'node:fs';
import path from 'node:path';

/** An item cut and labelled by hand. */
export interface GoldItem {
  readonly section: 'shortcomings' | 'next-year';
  readonly kinds: readonly string[];
  /** Its text, one line a paragraph. */
  readonly text: string;
}

/** A section cut by hand. */
export interface GoldSection {
  readonly issuer: string;
  readonly section: 'shortcomings' | 'next-year';
  /** The file that it was taken from, or `invented`. */
  readonly source: string;
  readonly passages: readonly { readonly text: string; readonly heading?: true }[];
  readonly items: readonly GoldItem[];
}

const MARK = /\{([^|{}]*)\|([^{}]*)\}/gu;

/** Sections of one half: `tune` was looked at while rules were written, `aside` was not. */
export function readGold(half: 'tune' | 'aside'): GoldSection[] {
  const text = readFileSync(path.join(import.meta.dirname, `${half}.txt`), 'utf8');
  return text
    .split(/\n\n+/u)
    .filter((block) => block.startsWith('@ '))
    .map(readSection);
}

function readSection(block: string): GoldSection {
  const [head = '', ...lines] = block.trimEnd().split('\n');
  const [issuer = '', key, source = ''] = head.slice(2).split(' | ');
  const section = key === 'next-year' ? key : 'shortcomings';
  const items: { section: typeof section; kinds: string[]; text: string }[] = [];
  for (const line of lines) {
    for (const [, mark = '', text = ''] of line.matchAll(MARK)) {
      const last = items.at(-1);
      if (mark === '+' && last) last.text += `\n${text}`;
      else if (mark === '>') items.push({ section: 'next-year', kinds: [], text });
      else items.push({ section, kinds: mark === '' ? [] : mark.split('+'), text });
    }
  }
  return { issuer, section, source, passages: lines.map(toPassage), items };
}

function toPassage(line: string): GoldSection['passages'][number] {
  if (line.startsWith('# ')) return { text: line.slice(2), heading: true };
  return { text: line.replace(MARK, '$2') };
}
