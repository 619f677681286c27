const DIGITS = '〇一二三四五六七八九';

/** `十二` → 12, `二十一` → 21, `廿三` → 23, `12` → 12; `null` for what is no number up to 99. */
export function chineseNumber(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const spelt = text.replace('廿', '二十').replace('卅', '三十');
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(spelt);
  if (!match || text === '') return null;
  const [, tens, ten, ones] = match;
  if (!ten) return tens && !ones ? DIGITS.indexOf(tens) : null;
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}
