import { RULES } from './rules/rules.ts';

/** Rules that understood none of some figures, by what `at.rule` of these says. */
export function unusedRules(used: ReadonlySet<string>): string[] {
  return RULES.map(({ id }) => id).filter((id) => !used.has(id));
}
