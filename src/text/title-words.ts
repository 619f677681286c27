/** Words that are cut in two and stay one in a title: 法治政府, not 法治 at the end of a line and 政府 on the next. */
const WHOLE = [
  ...['法治政府', '人民政府', '年度报告', '情况报告', '依法行政', '街道办事处', '办事处', '委员会', '管委会', '司法局'],
  ...['负责人', '第一责任人', '责任人', '下一年度', '下一年', '自治区', '自治州', '自治县', '自治旗', '习近平'],
];
/** What ends a word, e.g. 静|安|区, and is no line's beginning. */
const ENDINGS = new Set('省市区州县旗盟镇乡村局委院部厅办处科所站室会队组园年月日号的了们等者化性');
/** Words of one character that are not glued to their neighbours: 成效和不足. */
const APART = new Set('和与及或在对为以');
const HAN = /^\p{Script=Han}$/u;
const DIGITS = /\d$/u;

let segmenter: Intl.Segmenter | undefined;

/** Made once, when it is first asked for: not all browsers have one. The words are those of its ICU, which knows no names: `names` are kept whole. */
function segment(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(text);
}

/** Pieces of a title between which a line may end, whole words each: 推进|法治政府|建设. A browser may also end it after a mark. */
export function titleWords(text: string, names: readonly string[] = []): string[] {
  const whole = insides(text, [...WHOLE, ...names]);
  const words: string[] = [];
  let before = '';
  for (const { segment: word, index, isWordLike } of segment(text)) {
    const goesOn = !isWordLike || index === 0 || whole.has(index) || isGlued(before, word);
    if (goesOn) words.push((words.pop() ?? '') + word);
    else words.push(word);
    before = isWordLike ? word : '';
  }
  return words;
}

/** Characters of a line on a phone. */
const LINE = 18;

/**
 * The fewest pieces of whole words that each take about a line of a phone or less, cut where they are most alike in length. Lists use
 * them: to let a line end after each word takes an element a word, which a hundred rows cannot afford.
 */
export function titleLines(text: string, names: readonly string[] = []): string[] {
  const ends: number[] = [];
  for (const word of titleWords(text, names)) ends.push((ends.at(-1) ?? 0) + word.length);
  const count = Math.ceil(text.length / LINE);
  const aims = Array.from({ length: Math.max(count - 1, 0) }, (_, at) => ((at + 1) * text.length) / count);
  const cuts = [...new Set([0, ...aims.map((aim) => nearest(ends, aim)), text.length])];
  return cuts.slice(1).map((cut, at) => text.slice(cuts[at], cut));
}

function nearest(places: readonly number[], aim: number): number {
  return places.reduce((best, place) => (Math.abs(place - aim) < Math.abs(best - aim) ? place : best), 0);
}

/** After a mark the browser decides: `before` is then empty. */
function isGlued(before: string, word: string): boolean {
  if (before === '' || DIGITS.test(before) || ENDINGS.has(word)) return true;
  return [before, word].every((one) => HAN.test(one) && !APART.has(one));
}

/** Places within the occurrences of some words. */
function insides(text: string, words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of words) {
    if (word === '') continue;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      for (let inside = 1; inside < word.length; inside++) found.add(at + inside);
  }
  return found;
}
