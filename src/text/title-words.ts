/** Words that are cut in two and stay one in a title: 法治政府, not 法治 at the end of a line and 政府 on the next. */
const WHOLE = [
  ...['法治政府', '人民政府', '年度报告', '情况报告', '依法行政', '街道办事处', '办事处', '委员会', '管委会', '司法局'],
  ...['负责人', '第一责任人', '责任人', '下一年度', '下一年', '自治区', '自治州', '自治县', '自治旗'],
];
/** What ends a word, e.g. 静|安|区, and is no line's beginning. */
const ENDINGS = new Set('省市区州县旗盟镇乡村局委院部厅办处科所站室会队组园年月日号的了们等者化性');
/** Words of one character that are not glued to their neighbours: 成效和不足. */
const APART = new Set('和与及或在对为以');
const HAN = /^\p{Script=Han}$/u;
const DIGITS = /\d$/u;

/** Made once; the words are those of the ICU that Node carries, which knows no names: `names` are kept whole. */
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Pieces of a title between which a line may end, whole words each: 推进|法治政府|建设. A browser may also end it after a mark. */
export function titleWords(text: string, names: readonly string[] = []): string[] {
  const whole = insides(text, [...WHOLE, ...names]);
  const words: string[] = [];
  let before = '';
  for (const { segment, index, isWordLike } of SEGMENTER.segment(text)) {
    const goesOn = !isWordLike || index === 0 || whole.has(index) || isGlued(before, segment);
    if (goesOn) words.push((words.pop() ?? '') + segment);
    else words.push(segment);
    before = isWordLike ? segment : '';
  }
  return words;
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
