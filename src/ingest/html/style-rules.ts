/** A rule of a style sheet: what stands before its braces and in them, and whether it stands in an at-rule for screens. */
export interface StyleRule {
  readonly selectors: string;
  readonly body: string;
  readonly isConditional: boolean;
}

const SIGN = /[{};"'\\\n]/g;
const COMMENTS = /\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g;

/** What stands before braces that are open, whether it is a rule that is read, and whether it holds such rules. */
interface Opened {
  readonly prelude: string;
  readonly isRule: boolean;
  readonly holdsRules: boolean;
}

/** Rules of a style sheet and those in its at-rules, but what is for print alone; signs in strings mean nothing. */
export function* styleRules(given: string): Generator<StyleRule> {
  const css = given.replace(COMMENTS, ' ');
  const open: Opened[] = [];
  let start = 0;
  for (const { sign, index } of structure(css)) {
    const around = open.at(-1)?.holdsRules ?? true;
    if (sign === '{') {
      const prelude = css.slice(start, index).trim();
      open.push({ prelude, isRule: around && !prelude.startsWith('@'), holdsRules: around && isForScreens(prelude) });
    } else if (sign === '}') {
      const ended = open.pop();
      if (ended?.isRule) {
        yield { selectors: ended.prelude, body: css.slice(start, index), isConditional: open.length > 0 };
      }
    }
    if (sign !== ';' || isOutside(open)) start = index + 1;
  }
}

/** A rule within a rule, as newer style sheets have them, says nothing that is read. */
function isForScreens(prelude: string): boolean {
  return /^@(?:supports|layer|container|media\b(?!.*\bprint\b))/is.test(prelude);
}

function isOutside(open: readonly Opened[]): boolean {
  return open.at(-1)?.prelude.startsWith('@') ?? true;
}

/** Braces and semicolons that stand in no string and are not escaped. */
function* structure(css: string): Generator<{ readonly sign: string; readonly index: number }> {
  let quote = '';
  let escaped = -1;
  for (const { 0: sign, index } of css.matchAll(SIGN)) {
    if (index === escaped) continue;
    if (sign === '\\') escaped = index + 1;
    else if (quote !== '') quote = sign === quote || sign === '\n' ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign !== '\n') yield { sign, index };
  }
}
