/** Control characters and those that turn the direction of text: a terminal would obey them, an editor show other text than is there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/** The same without what JSON escapes by itself, and with what HTML forbids. */
const UNPRINTABLE_IN_JSON =
  /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Noncharacter_Code_Point}/gu;
/** Code points that HTML allows in no page, not even as references, but white space. */
const NOT_HTML = /[^\P{Cc}\t\n\f\r]|\p{Noncharacter_Code_Point}/gu;

/** One line that a terminal may show: `a\x1b[2J` with the escape written out. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x100 ? `\\x${digits(code, 2)}` : escapeUnit(sign);
  });
}

/** Lines that a terminal may show; the line breaks are ours. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** JSON that a terminal may show and a page hold; it says the same. */
export function printableJson(json: string): string {
  return json.replace(UNPRINTABLE_IN_JSON, (sign) => sign.split('').map(escapeUnit).join(''));
}

function escapeUnit(unit: string): string {
  return `\\u${digits(unit.charCodeAt(0), 4)}`;
}

/** Text that may stand in a page, no unit longer or shorter: what HTML forbids becomes U+FFFD, and white space of other systems a space. */
export function htmlSafe(text: string): string {
  return text.replace(NOT_HTML, (sign) =>
    sign === '\u000b' || sign === '\u0085' ? ' ' : '\ufffd'.repeat(sign.length),
  );
}

function digits(code: number, least: number): string {
  return code.toString(16).padStart(least, '0');
}
