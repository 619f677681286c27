import { keysOf } from './name-index.ts';
import { BODY_BEFORE, BRACKET_BEHIND } from './rules.ts';
import type { Stretch } from './title-signs.ts';

/** How far a body is looked for before a title: several titles may stand between. */
const REACH = 200;

/**
 * Keys of a title by its words, and where these fit none or several, by what stands beside its signs: a bracket with its period
 * behind, 《法治政府建设实施纲要》（2021—2025年）, or the body before, 国务院《关于加强法治政府建设的意见》.
 */
export function keysBeside(words: string, title: Stretch, line: string): readonly string[] {
  const keys = keysOf(words);
  if (keys.length === 1) return keys;
  const beside = [words + bracketBehind(title, line), ...(keys.length === 0 ? [bodyBefore(title, line) + words] : [])];
  return (
    beside
      .filter((one) => one !== words)
      .map(keysOf)
      .find(({ length }) => length === 1) ?? keys
  );
}

function bracketBehind({ to }: Stretch, line: string): string {
  return BRACKET_BEHIND.exec(line.slice(to, to + REACH))?.[0] ?? '';
}

function bodyBefore({ from }: Stretch, line: string): string {
  return BODY_BEFORE.exec(line.slice(Math.max(0, from - REACH), from))?.[1] ?? '';
}
