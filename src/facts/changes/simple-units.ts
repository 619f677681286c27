import { simplify } from '../../search/ask/simplify.ts';

/** By unit its simplified form, itself where that is not one unit or where it is half of a character. */
const SIMPLE: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  const simple = simplify(String.fromCharCode(unit));
  return simple.length === 1 ? simple.charCodeAt(0) : unit;
});
const HALF = /[\ud800-\udfff]/;

/** A text in simplified characters of as many units; the few characters whose simple form has more or fewer stay. */
export function simpleUnits(text: string): string {
  if (HALF.test(text)) return byCharacter(text);
  let [made, from] = ['', 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const simple = SIMPLE[unit] as number;
    if (simple === unit) continue;
    made += text.slice(from, at) + String.fromCharCode(simple);
    from = at + 1;
  }
  return from === 0 ? text : made + text.slice(from);
}

function byCharacter(text: string): string {
  return Array.from(text, (char) => {
    const simple = simplify(char);
    return simple.length === char.length ? simple : char;
  }).join('');
}
