import { formatNumber, type NumberFormat } from '../number-format.ts';

/** Counting beyond this is no list of a report: it is written in digits. */
const MOST_NUMBER = 9999;
/** Word itself writes letters up to thirty times the last: `zzz…`. */
const MOST_LETTERS = 780;

type Writer = (n: number) => string;

/** Ways of writing a number that only Word's lists have. */
const DIGITS = '〇一二三四五六七八九';
const COUNTED: readonly (readonly [number, string])[] = [
  [1000, '千'],
  [100, '百'],
];
const FINANCIAL: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
};

const common =
  (format: NumberFormat, most = MOST_NUMBER): Writer =>
  (n) =>
    n < 1 || n > most ? String(n) : formatNumber(n, format);

/** Signs that stand one after the other in Unicode or in a table, e.g. ① … ⑳. */
const series =
  (signs: string): Writer =>
  (n) =>
    [...signs][n - 1] ?? String(n);
const run = (from: number, length: number): string =>
  String.fromCodePoint(...Array.from({ length }, (_, index) => from + index));

/** `w:numFmt` values (ECMA-376 part 1, 17.18.59) and how they write; an unknown one is written in digits. */
const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['decimalZero', (n) => String(n).padStart(2, '0')],
  ['chineseCounting', chinese],
  ['chineseCountingThousand', chinese],
  ['taiwaneseCounting', chinese],
  ['taiwaneseCountingThousand', chinese],
  ['japaneseCounting', chinese],
  ['koreanCounting', chinese],
  ['ideographDigital', positional],
  ['taiwaneseDigital', positional],
  ['japaneseDigitalTenThousand', positional],
  [
    'chineseLegalSimplified',
    (n) =>
      chinese(n)
        .replace(/^十/, '一十')
        .replace(/./gu, (c) => FINANCIAL[c] ?? c),
  ],
  ['ideographTraditional', series('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', series('子丑寅卯辰巳午未申酉戌亥')],
  ['decimalEnclosedCircle', series(run(0x2460, 20))],
  ['decimalEnclosedCircleChinese', series(run(0x2460, 20))],
  ['decimalEnclosedParen', series(run(0x2474, 20))],
  ['decimalEnclosedFullstop', series(run(0x2488, 20))],
  ['ideographEnclosedCircle', series(run(0x3280, 10))],
  ['lowerLetter', common('lower-letter', MOST_LETTERS)],
  ['upperLetter', common('upper-letter', MOST_LETTERS)],
  ['lowerRoman', common('lower-roman')],
  ['upperRoman', common('upper-roman')],
  ['bullet', () => ''],
  ['none', () => ''],
]);

/** Writes the number of a list as Word's format `numFmt` says: 12 in `chineseCounting` → 十二. */
export function writeNumber(n: number, numFmt: string): string {
  return n > MOST_NUMBER ? String(n) : (WRITERS.get(numFmt) ?? String)(n);
}

/** 12 → 十二, 105 → 一百零五, 2010 → 二千零一十. */
function chinese(n: number): string {
  let out = '';
  let rest = n;
  for (const [unit, sign] of COUNTED) {
    const digit = Math.floor(rest / unit);
    rest %= unit;
    if (digit > 0) out += DIGITS.charAt(digit) + sign;
    else if (out !== '' && rest > 0 && !out.endsWith('零')) out += '零';
  }
  if (n < 100) return formatNumber(n, 'chinese');
  if (rest === 0) return out.replace(/零$/, '');
  if (rest < 10) return `${out.replace(/零$/, '')}零${DIGITS.charAt(rest)}`;
  return out + (rest < 20 ? '一' : '') + formatNumber(rest, 'chinese');
}

/** 12 → 一二, digit by digit. */
function positional(n: number): string {
  return String(n).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
}
