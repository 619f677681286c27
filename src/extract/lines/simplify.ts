import TRADITIONAL from 'opencc-js/dict/TSCharacters';

/** Simplified form of single traditional characters, one UTF-16 unit for one, so that places in a text stay where they are. */
const SIMPLE: ReadonlyMap<string, string> = new Map(
  TRADITIONAL.split('|').flatMap((pair): [string, string][] => {
    const [from, to] = pair.split(' ');
    return from?.length === 1 && to?.length === 1 ? [[from, to]] : [];
  }),
);

/** `縣` → `县`; every other character stays. */
export function simplifyChar(char: string): string {
  return SIMPLE.get(char) ?? char;
}
