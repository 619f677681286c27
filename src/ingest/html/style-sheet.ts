import { classWords } from './class-words.ts';
import { type Declarations, readDeclarations } from './declarations.ts';
import { type GeneratedText, isTelling, readContent } from './generated-text.ts';
import { type StyleRule, styleRules } from './style-rules.ts';

/** What styles say of elements, by simple selector: `p`, `.hide`, `p.hide`, `#tab`. */
export interface StyleSheet {
  readonly rules: Map<string, Record<string, string>>;
  /** Texts before and after elements; `*` stands for any element. */
  readonly texts: Map<string, Generated>;
}

/** Texts that styles add to an element: before it, after it, and those of which it is not sure what they are or whether they are there. */
export interface Generated {
  readonly before?: string;
  readonly after?: string;
  readonly unsure?: string;
}

/** An element as simple selectors see it. */
export interface Selected {
  readonly name: string;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
}

const SIMPLE = /^(?=.)[a-z]*[\w-]*(?:[.#][\w\u0080-\uffff-]+)?$/i;
/** Selectors beyond this length name no element of a real page, and cost patterns more than they are long. */
const LONGEST_SELECTOR = 200;
const PSEUDO = /^([^:]*)::?(before|after|marker)$/i;

/** A style sheet without rules. */
export function emptySheet(): StyleSheet {
  return { rules: new Map(), texts: new Map() };
}

/** Adds the rules of a style sheet; of those in at-rules only what adds text is noted. */
export function addRules(sheet: StyleSheet, css: string): void {
  for (const rule of styleRules(css)) {
    const declarations = readDeclarations(rule.isConditional ? '' : rule.body);
    const content = readContent(rule.body);
    if (content === null && Object.keys(declarations).length === 0) continue;
    for (const given of rule.selectors.split(',')) {
      if (given.length > LONGEST_SELECTOR) continue;
      const selector = given.trim();
      addRule(sheet.rules, selector, declarations);
      if (content !== null) addText(sheet.texts, selector, { ...rule, content });
    }
  }
}

/** What the rules say of an element; ids speak louder than classes, classes than tags. */
export function declarationsFor({ rules }: StyleSheet, element: Selected): Declarations {
  const found: Record<string, string> = {};
  for (const key of keysOf(element)) Object.assign(found, rules.get(key));
  return found;
}

/** The texts that rules add to an element. */
export function textsFor({ texts }: StyleSheet, element: Selected): Generated {
  const found: Record<string, string> = {};
  for (const key of ['*', ...keysOf(element)]) Object.assign(found, texts.get(key));
  return found;
}

function keysOf({ name, id, class: classes }: Selected): string[] {
  const words = classWords(classes);
  const keys = [name, ...words.map((word) => `.${word}`), ...words.map((word) => `${name}.${word}`)];
  if (id) keys.push(`#${id}`, `${name}#${id}`);
  return keys;
}

/** Of a rule that asks for more than one element, only what shows text is taken: `.list li{font-size:14px}` beside `.list{font-size:0}`. */
function addRule(rules: StyleSheet['rules'], selector: string, declarations: Declarations): void {
  if (SIMPLE.test(selector)) add(rules, selector, declarations);
  else add(rules, lastOf(selector.replace(/:[^\s>+~]*/g, '')), showing(declarations));
}

/** The element that a selector means, after those around and before it. */
function lastOf(selector: string): string {
  return selector.split(/[\s>+~]/).at(-1) ?? '';
}

function showing({ 'font-size': size, visibility }: Declarations): Declarations {
  return {
    ...(size !== undefined && !/^0|%$|em$/.test(size) ? { 'font-size': size } : {}),
    ...(visibility === 'visible' ? { visibility } : {}),
  };
}

function add(rules: StyleSheet['rules'], selector: string, declarations: Declarations): void {
  if (!SIMPLE.test(selector) || Object.keys(declarations).length === 0) return;
  const key = keyOf(selector);
  const known = rules.get(key);
  if (known) Object.assign(known, declarations);
  else rules.set(key, { ...declarations });
}

function keyOf(selector: string): string {
  return selector.replace(/^[^.#]+/, (tag) => tag.toLowerCase());
}

/** Whether a text is there is sure where the selector asks for one element and nothing else. */
function addText(
  texts: StyleSheet['texts'],
  selector: string,
  { content, isConditional }: StyleRule & { readonly content: GeneratedText },
): void {
  const [, element = '', place = ''] = PSEUDO.exec(selector) ?? [];
  const side = place.toLowerCase();
  if (side !== 'marker' && content.text !== null && !isConditional && SIMPLE.test(element)) {
    const key = keyOf(element);
    texts.set(key, { ...texts.get(key), [side]: content.text });
  } else if (/:(?:before|after|marker)$/i.test(selector) && isTelling(content)) {
    const [subject = '*'] = /^(?:[a-z][\w-]*|[.#][\w\u0080-\uffff-]+)/i.exec(lastOf(selector)) ?? [];
    const key = keyOf(subject);
    texts.set(key, { ...texts.get(key), unsure: content.source });
  }
}
