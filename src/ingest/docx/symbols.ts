/** Signs of symbol fonts, by the character of the font at which each run of signs begins. */
const FONTS: ReadonlyMap<string, readonly (readonly [number, string])[]> = new Map<
  string,
  readonly (readonly [number, string])[]
>([
  [
    'wingdings',
    [
      [0x20, ' ✏✂✁'],
      [0x28, '☎✆✉'],
      [0x4a, '☺'],
      [0x6c, '●❍■□'],
      [0x71, '❑❒⬧⧫◆❖⬥'],
      [0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'],
      [0x9f, '•▪○'],
      [0xa7, '▪□'],
      [0xab, '★'],
      [0xd8, '➢'],
      [0xdc, '➲'],
      [0xdf, '←→↑↓↖↗↙↘'],
      [0xe8, '➔'],
      [0xef, '⇦⇨⇧⇩'],
      [0xfb, '✗✓☒☑'],
    ],
  ],
  [
    'wingdings 2',
    [
      [0x4f, '✗✓☒☑☒☒'],
      [0x69, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'],
      [0x97, '●'],
      [0xa2, '■□'],
    ],
  ],
  ['webdings', [[0x61, '✓']]],
  [
    'symbol',
    [
      [0x20, ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'],
      [0xa2, '′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'],
      [0xc4, '⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓'],
      [0xe5, '∑'],
    ],
  ],
]);

/** What stands for a sign that is not in the table. */
export const UNKNOWN_SIGN = '\ufffd';

/** The sign that `<w:sym w:font="Wingdings" w:char="F0FE"/>` draws: ☑; other fonts draw the character itself. */
export function symbolOf(font: string, char: string): string {
  const code = /^[\da-f]{1,6}$/i.test(char) ? Number.parseInt(char, 16) : 0;
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const rows = FONTS.get(font.trim().toLowerCase());
  if (!rows) return plain(place);
  const row = rows.findLast(([from]) => from <= place);
  const sign = row && [...row[1]][place - row[0]];
  return sign ?? (place > 0xff ? plain(place) : UNKNOWN_SIGN);
}

const PRIVATE = /[\uf020-\uf0ff]/g;

/** Text typed in a symbol font is kept in private use characters: \uf0fe in Wingdings is ☑. */
export function typedSymbols(text: string, font: string): string {
  if (text.search(PRIVATE) < 0 || !FONTS.has(font.trim().toLowerCase())) return text;
  return text.replace(PRIVATE, (sign) => symbolOf(font, sign.charCodeAt(0).toString(16)));
}

/** Private use and what no text holds have no sign of their own. */
function plain(code: number): string {
  const sign = code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : UNKNOWN_SIGN;
  return /[\p{Co}\p{Cs}\p{Cc}\p{Cn}]/u.test(sign) ? UNKNOWN_SIGN : sign;
}
