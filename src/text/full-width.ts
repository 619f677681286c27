/** Half-width marks and their full-width twins, one unit for one unit so that offsets stay. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

// e.g. 「镇党委、政府的坚强领导下,镇党委」: a mark after a Han character or a closing Chinese mark
const AFTER_HAN = /(?<=[\p{Script=Han}。、，：；？！”’》〉」』】〕）])[,:;?!]/gu;
// e.g. 「率达93%,企业」: a mark after a sign or digit and before a Han character or an opening Chinese mark
const BEFORE_HAN = /[,;?!](?=[\p{Script=Han}“‘《〈「『【〔（])/gu;
// e.g. 「(笔录、限期决定书)」「(2021-2025年)」: a pair that holds or touches a Han character
const PAIR = /\(([^()\n]*)\)/gu;
const HAN = /\p{Script=Han}/u;

/**
 * Sets ASCII marks between Han characters full-width, as print does: `领导下,镇党委` → `领导下，镇党委`.
 * Numbers (`1,000`, `10:30`) and Latin stay. The result has the length of the source; `fold` treats both alike.
 */
export function fullWidth(text: string): string {
  const paired = text.replace(PAIR, (whole: string, inner: string, at: number) =>
    HAN.test(inner) || HAN.test((text[at - 1] ?? '') + (text[at + whole.length] ?? '')) ? `（${inner}）` : whole,
  );
  return paired.replace(AFTER_HAN, twin).replace(BEFORE_HAN, twin);
}

function twin(mark: string): string {
  return FULL_WIDTH[mark] ?? mark;
}
