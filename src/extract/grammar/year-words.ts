/** What years in words are written with: `二○一八`, `二〇二四`, `二0一五`, `二О一九` (a Cyrillic letter), each letter for one digit. */
const DIGITS: ReadonlyMap<string, string> = new Map(
  ['〇○◯⭕零Oo0ОоΟο', '一壹1', '二贰2', '三叁3', '四肆4', '五伍5', '六陆6', '七柒7', '八捌8', '九玖9'].flatMap(
    (letters, digit) => [...letters].map((letter) => [letter, String(digit)] as const),
  ),
);
const LETTERS = [...DIGITS.keys()].join('');
const ZERO = '[〇○◯⭕零Oo0ОоΟο]';
/** 一九九九 or 二〇一八 as four letters, before 年 or 至/—: `二〇一八年度`, `二○二一—二○二五年`. */
const YEAR = new RegExp(
  `(?<![${LETTERS}十百])(?:[二贰2]${ZERO}[${LETTERS}]{2}|[一壹]九[${LETTERS}]{2})(?= ?(?:年|[-—–~至] ?[二贰2]${ZERO}))`,
  'g',
);

/** A text with its years in digits. Each letter gives one digit, so that places in the text stay where they are. */
export function foldYears(text: string): string {
  return text.includes('年') ? text.replace(YEAR, (year) => [...year].map((c) => DIGITS.get(c)).join('')) : text;
}

/** 《…实施纲要(2021-2025年)》, 厅字〔2019〕28号, (2024年版): years that are cited. */
const CITED =
  /《[^《》]{0,80}》|[〔[][^〕\]]{0,12}[〕\]] ?\d{0,5} ?号?|\((?:20\d\d)? ?[-—–~至] ?20\d\d ?年?\)|20\d\d ?年版/g;

/** A text with its years in digits, and blanks for the years of what it cites. */
export function ownYears(text: string): string {
  return foldYears(text).replace(CITED, (cited) => cited.replace(/\d/g, ' '));
}
