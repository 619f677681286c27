import { pick, placeIn, type Random, twoPlaces } from '../random.ts';
import type { Change } from './change.ts';
import { EXTREME_NUMBERS, HOSTILE_NAMES } from './hostile-values.ts';

/** Markup of HTML or XML as a row of tags, comments and texts, and where elements stand in it. */
interface Pieces {
  readonly pieces: readonly string[];
  /** First piece of each element and the piece after its last. */
  readonly elements: readonly (readonly [from: number, to: number])[];
}

const PIECE = /<!--[\s\S]*?-->|<[^<>]*>|[^<]+|</g;
const NAME = /^<\/?([^\s/>]+)/;
/** Markup is not made longer than this: what is wanted is odd shapes, not sheer size. */
const LONGEST = 400_000;

/** Takes markup apart loosely: tags that match by name are elements. */
export function piecesOf(markup: string): Pieces {
  const pieces = markup.match(PIECE) ?? [];
  const elements: [number, number][] = [];
  const open = new Map<string, number[]>();
  for (const [at, piece] of pieces.entries()) {
    const name = NAME.exec(piece)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (piece.startsWith('</')) {
      const from = open.get(name)?.pop();
      if (from !== undefined) elements.push([from, at + 1]);
    } else if (piece.endsWith('/>')) elements.push([at, at + 1]);
    else open.set(name, [...(open.get(name) ?? []).slice(-200), at]);
  }
  return { pieces, elements };
}

/** A random element's markup, with what stands before and after it. */
function elementOf(markup: string, random: Random): { before: string; element: string; after: string } {
  const { pieces, elements } = piecesOf(markup);
  const [from, to] = elements.length > 0 ? pick(elements, random) : [0, pieces.length];
  const text = (a: number, b: number) => pieces.slice(a, b).join('');
  return { before: text(0, from), element: text(from, to), after: text(to, pieces.length) };
}

/** Replaces one random element. */
export function changeElement(
  name: string,
  change: (element: string, random: Random, donor: string) => string,
): Change<string> {
  return {
    name,
    apply: (markup, { random, donor }) => {
      const { before, element, after } = elementOf(markup, random);
      return before + change(element, random, donor.toString('latin1')) + after;
    },
  };
}

/** Replaces one random tag that a pattern finds. */
export function changeMatch(
  name: string,
  pattern: RegExp,
  change: (found: string, random: Random) => string,
): Change<string> {
  return {
    name,
    apply: (markup, { random }) => {
      const found = [...markup.matchAll(pattern)];
      if (found.length === 0) return markup;
      const { index, 0: text } = pick(found, random);
      return markup.slice(0, index) + change(text, random) + markup.slice(index + text.length);
    },
  };
}

const times = (text: string, most: number): string =>
  text.repeat(Math.max(1, Math.min(most, Math.floor(LONGEST / (text.length + 1)))));

/** Damage that HTML and XML share. */
export const MARKUP_CHANGES: readonly Change<string>[] = [
  changeElement('drop-element', () => ''),
  changeElement('double-element', (element) => element + element),
  changeElement('repeat-element', (element) => times(element, 1000)),
  changeElement('drop-begin-tag', (element) => element.replace(/^<[^>]*>/, '')),
  changeElement('drop-end-tag', (element) => element.replace(/<\/[^>]*>$/, '')),
  changeElement('unwrap-element', (element) => element.replace(/^<[^>]*>/, '').replace(/<\/[^>]*>$/, '')),
  changeElement('nest-in-itself', (element, random) => {
    const [begin = '', end = ''] = [/^<[^>]*[^/]>/.exec(element)?.[0], /<\/[^>]*>$/.exec(element)?.[0]];
    const depth = pick([2, 20, 300, 1200], random);
    return times(begin, depth) + element + times(end, depth);
  }),
  changeElement('comment-out', (element) => `<!--${element}-->`),
  changeElement('cdata', (element) => `<![CDATA[${element}]]>`),
  changeElement('cut-element', (element, random) => element.slice(0, placeIn(element, random))),
  changeElement('element-of-another', (element, random, donor) => element + elementOf(donor, random).element),
  {
    name: 'swap-elements',
    apply: (markup, { random }) => {
      const first = elementOf(markup, random);
      const second = elementOf(first.after, random);
      return first.before + second.element + second.before + first.element + second.after;
    },
  },
  {
    name: 'move-element',
    apply: (markup, { random }) => {
      const { before, element, after } = elementOf(markup, random);
      const rest = piecesOf(before + after).pieces;
      return rest.toSpliced(placeIn(rest, random), 0, element).join('');
    },
  },
  {
    name: 'turn-pieces',
    apply: (markup, { random }) => {
      const { pieces } = piecesOf(markup);
      const [from, to] = twoPlaces(pieces, random);
      return [...pieces.slice(0, from), ...pieces.slice(from, to).reverse(), ...pieces.slice(to)].join('');
    },
  },
  {
    name: 'cut-markup',
    apply: (markup, { random }) => markup.slice(0, markup.length - Math.floor(random() * (markup.length / 4))),
  },
  changeMatch('rename-tag', /<\/?[^\s/<>!?]+/g, (tag, random) => {
    return (tag.startsWith('</') ? '</' : '<') + pick(HOSTILE_NAMES, random);
  }),
  changeMatch('rename-attribute', /[\w:-]+(?==["'])/g, (_, random) => pick(HOSTILE_NAMES, random)),
  changeMatch('hostile-value', /="[^"<>]*"/g, (_, random) => `="${pick(HOSTILE_NAMES, random)}"`),
  changeMatch('extreme-number', /="-?[\d.]+(?:px|pt|%)?"/g, (_, random) => `="${pick(EXTREME_NUMBERS, random)}"`),
  changeMatch('double-attribute', /\s[\w:-]+="[^"<>]*"/g, (attribute) => attribute + attribute),
  changeMatch('drop-quote', /["']/g, () => ''),
];
