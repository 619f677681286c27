import nodejieba from 'nodejieba';
import type { Keyword } from '../../model/report.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * Words of a report that carry it, heaviest first by TF-IDF, at most `limit`; ties in order of UTF-16 units. Names of the
 * issuer and its places are no keywords, nor are their halves: 上马台镇 is cut into 上马 and 台镇.
 */
export function keywordsOf(text: string, names: readonly string[] = [], limit = 40): Keyword[] {
  const found = nodejieba.extract(text, limit * 3);
  return found
    .filter(({ word }) => isTelling(word) && !names.some((name) => name.includes(word)))
    .map(({ word, weight }) => ({ word, weight: Math.round(weight * 1000) / 1000, count: countOf(text, word) }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, limit);
}

function isTelling(word: string): boolean {
  return /^[\u4e00-\u9fff]{2,}$/.test(word) && !STOP_WORDS.has(word);
}

function countOf(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count++;
  return count;
}
