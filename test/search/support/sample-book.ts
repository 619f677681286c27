import { type Book, openBook } from '../../../src/search/ask/book.ts';
import type { SuggestFile } from '../../../src/search/suggest-file.ts';

/** A small file of suggestions: two places of one name, an issuer each, a law and some words. */
export const SAMPLE_FILE: SuggestFile = {
  version: 1,
  readings: {
    上: 'shang',
    马: 'ma',
    台: 'tai',
    镇: 'zhen',
    城: 'cheng',
    关: 'guan',
    甲: 'jia',
    乙: 'yi',
    县: 'xian',
    乐: 'le',
  },
  otherwise: { 乐清市: 'yue qing shi' },
  places: [
    ['甲县', -1, 5, 1],
    ['乙县', -1, 3, 1],
    ['上马台镇', 0, 2, 1],
    ['城关镇', 0, 1, 0],
    ['城关镇', 1, 1, 0],
    ['乐清市', -1, 1, 1],
  ],
  issuers: [
    ['上马台镇', 2, 2, 1],
    ['城关镇人民政府', 3, 1, 0],
    ['城关镇人民政府', 4, 1, 0],
  ],
  laws: [
    ['行政处罚法', 4, 9],
    ['行政复议法', 2, 2],
  ],
  terms: [
    ['行政复议', 4, 12],
    ['行政', 5, 40],
    ['负责人', 3, 10],
    ['出庭', 3, 6],
    ['执法', 5, 30],
    ['调解', 2, 3],
  ],
  plain: [['工作', 5, 90]],
  left: { places: 0, issuers: 0, laws: 0, terms: 0 },
};

/** The file, opened. */
export function sampleBook(): Book {
  return openBook(SAMPLE_FILE);
}
