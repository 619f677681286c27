import nodejieba from 'nodejieba';

/** e.g. not 二〇二三, 一是, nor a word with signs */
const WORD = /^\p{Script=Han}{2,8}$/u;
const NUMBER = /^[〇零一二三四五六七八九十百千万亿两第年月日余多名个次件]+$/u;

/** The different Chinese words of two characters and more that a dictionary cuts lines into, sorted; numbers are none. */
export function wordsOf(lines: readonly string[]): string[] {
  const words = new Set<string>();
  for (const line of lines) {
    for (const word of nodejieba.cut(line)) if (WORD.test(word) && !NUMBER.test(word)) words.add(word);
  }
  return [...words].sort();
}
