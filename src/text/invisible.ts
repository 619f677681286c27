/**
 * Class of the characters that print nothing: control characters, soft hyphens, joiners, fillers, zero-width and directional marks, annotation
 * and variation selectors. Those above U+FFFF (U+E0000–U+E0FFF: tags, and the selectors that pick an ideographic variant) come as two units.
 */
const CLASS =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff9-\\ufffb';
const PAIR = '\\udb40[\\udc00-\\udfff]';

/** Source of a pattern, without the flag `u`, for one invisible character; put together with others by `|`. */
export const INVISIBLE_SOURCE = `(?:[${CLASS}]|${PAIR})`;

const AT = new RegExp(INVISIBLE_SOURCE, 'y');
const ALL = new RegExp(INVISIBLE_SOURCE, 'g');
/** Mongolian, standardised and ideographic variation selectors. */
const VARIATION = /[\u180b-\u180d\u180f\ufe00-\ufe0f]|\udb40[\udd00-\uddef]/y;

/** Units of the invisible character that stands at a place of a text; 0 when a visible one or white space stands there. */
export function invisibleAt(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  // Printable ASCII and the ideographs of the basic block are most of every text.
  if ((code >= 0x20 && code < 0x7f) || (code >= 0x4e00 && code < 0xa000)) return 0;
  AT.lastIndex = at;
  return (AT.exec(text)?.[0].length ?? 0) as 0 | 1 | 2;
}

/** Whether the invisible character at a place belongs to the sign before it, whose variant it picks: 葛󠄀. */
export function picksVariant(text: string, at: number): boolean {
  VARIATION.lastIndex = at;
  return VARIATION.test(text);
}

/** A text without invisible characters, for values that people copy and compare. */
export function visible(text: string): string {
  return text.replace(ALL, '');
}
