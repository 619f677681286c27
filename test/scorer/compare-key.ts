import { simplifyChar } from '../../src/extract/lines/simplify.ts';

/** Of paragraphs, that are compared again in every reading of their report. */
const keys = new Map<string, string>();

/** Letters, digits and Han of a text, width, script and case folded: what two spellings of a paragraph share. */
export function compareKey(text: string): string {
  const key = keys.get(text) ?? foldedKey(text);
  keys.set(text, key);
  return key;
}

function foldedKey(text: string): string {
  return simplified(text.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** A title without white space, width and script folded. */
export function titleKey(text: string): string {
  return simplified(text.normalize('NFKC')).replace(/[\s\u200b\ufeff\u00a0]+/g, '');
}

/** A paragraph without the number it begins with: numbers may be lost, restored or printed. */
export function withoutNumber(text: string): string {
  return text
    .replace(/^(?:[\s\u2002•\-*#]|\u200b)+/u, '')
    .replace(
      /^(?:第[一二三四五六七八九十]+部分[\s:：、]*|[(（]?[一二三四五六七八九十]{1,3}[)）][\s、.．]*|[一二三四五六七八九十]{1,3}[、.．]\s*|[(（]?\d{1,2}[)）]\s*|\d{1,2}[.．、](?!\d)\s*)/u,
      '',
    );
}

const simplified = (text: string): string => [...text].map(simplifyChar).join('');
