import TRADITIONAL from 'opencc-js/dict/TSCharacters';

/** First simplified form of each traditional character, e.g. 議 → 议. */
const SIMPLE: ReadonlyMap<string, string> = new Map(
  TRADITIONAL.split('|').flatMap((pair): [string, string][] => {
    const [from, to] = pair.split(' ');
    return from !== undefined && to !== undefined ? [[from, to]] : [];
  }),
);

/** A text in simplified characters, one for one. The dictionary makes this a module of its own, loaded when needed. */
export function simplify(text: string): string {
  return Array.from(text, (char) => SIMPLE.get(char) ?? char).join('');
}
