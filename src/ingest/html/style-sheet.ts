import { type Declarations, readDeclarations } from './declarations.ts';
import type { Attributes } from './stream-tags.ts';

/** Declarations by simple selector: `p`, `.hide`, `p.hide`, `#tab`. */
export type StyleSheet = Map<string, Record<string, string>>;

const SIMPLE = /^(?=.)[a-z]*[\w-]*(?:[.#][\w\u0080-\uffff-]+)?$/i;
/** Selectors beyond this length name no element of a real page, and cost patterns more than they are long. */
const LONGEST_SELECTOR = 200;
const COMMENTS = /\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g;

/** Adds the rules of a style sheet; what stands in at-rules, such as print styles, is left out. */
export function addRules(sheet: StyleSheet, css: string): void {
  for (const { selectors, body } of topRules(css.replace(COMMENTS, ' '))) {
    const declarations = readDeclarations(body);
    if (Object.keys(declarations).length === 0) continue;
    for (const selector of selectors.split(',')) {
      if (selector.length <= LONGEST_SELECTOR) addRule(sheet, selector.trim(), declarations);
    }
  }
}

/** What the rules say of an element; ids speak louder than classes, classes than tags. */
export function declarationsFor(
  sheet: StyleSheet,
  name: string,
  { id, class: classes = '' }: Attributes,
): Declarations {
  const words = classes.split(/\s+/).filter((word) => word !== '');
  const keys = [name, ...words.map((word) => `.${word}`), ...words.map((word) => `${name}.${word}`)];
  if (id) keys.push(`#${id}`, `${name}#${id}`);
  const found: Record<string, string> = {};
  for (const key of keys) Object.assign(found, sheet.get(key));
  return found;
}

/** Of a rule that asks for more than one element, only what shows text is taken: `.list li{font-size:14px}` beside `.list{font-size:0}`. */
function addRule(sheet: StyleSheet, selector: string, declarations: Declarations): void {
  if (SIMPLE.test(selector)) add(sheet, selector, declarations);
  else add(sheet, /[^\s>+~]*$/.exec(selector.replace(/:[^\s>+~]*/g, ''))?.[0] ?? '', showing(declarations));
}

function showing({ 'font-size': size, visibility }: Declarations): Declarations {
  return {
    ...(size !== undefined && !/^0|%$|em$/.test(size) ? { 'font-size': size } : {}),
    ...(visibility === 'visible' ? { visibility } : {}),
  };
}

function add(sheet: StyleSheet, selector: string, declarations: Declarations): void {
  if (!SIMPLE.test(selector) || Object.keys(declarations).length === 0) return;
  const key = selector.replace(/^[^.#]+/, (tag) => tag.toLowerCase());
  const known = sheet.get(key);
  if (known) Object.assign(known, declarations);
  else sheet.set(key, { ...declarations });
}

/** Rules that stand in no at-rule. */
function* topRules(css: string): Generator<{ selectors: string; body: string }> {
  let depth = 0;
  let start = 0;
  let selectors = '';
  for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
    if (sign === '{' && depth++ === 0) selectors = css.slice(start, index).trim();
    else if (sign === '}' && depth > 0 && --depth === 0 && !selectors.startsWith('@')) {
      yield { selectors, body: css.slice(start, index) };
    }
    if (depth === 0 || (depth === 1 && sign === '{')) start = index + 1;
  }
}
