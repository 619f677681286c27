import type { Book } from './book.ts';
import { cutWords, type Piece, unitsOf } from './cut-words.ts';
import { parseQuery } from './parse-query.ts';
import type { ParsedQuery } from './query.ts';
import { type Offer, suggest } from './suggest.ts';
import { wordQuery } from './suggest-query.ts';

/** How a query that finds nothing was loosened, in the order in which ways are tried. */
export const CLOSEST_WAYS = ['named', 'unconditional', 'words', 'fewer', 'part'] as const;
export type ClosestWay = (typeof CLOSEST_WAYS)[number];

/** The closest query that finds something. */
export interface Closest {
  readonly way: ClosestWay;
  readonly query: string;
  /** What is looked for, as said to the reader. */
  readonly words: readonly string[];
  /** Words left out. */
  readonly without: readonly string[];
  /** Issuers and places whose pinyin was typed, the one looked for first. */
  readonly offers: readonly Offer[];
}

/** Says how many sections a query finds. */
export type Count = (query: string) => Promise<number>;

/** Most questions asked of the index for one query. */
export const MOST_ASKS = 32;
/** Words looked for at once. */
const MOST_WORDS = 8;
/** The least part of a text worth looking for, in characters. */
const SHORTEST_PART = 2;

interface Puzzle {
  readonly query: string;
  readonly parsed: ParsedQuery;
  readonly pieces: readonly Piece[];
  /** Left out from the start: single characters, which say little beside longer words, and what is too much to ask. */
  readonly rest: readonly string[];
  readonly book: Book;
  readonly count: Count;
}

type Way = (puzzle: Puzzle) => Promise<Omit<Closest, 'way'> | null>;

const WAYS: Readonly<Record<ClosestWay, Way>> = { named, unconditional, words, fewer, part };

/**
 * The closest query to one that finds nothing anywhere, or null: an issuer or place whose pinyin it is; its words without
 * fields and minus; its words, cut by the archive's vocabulary, in one section; without those that occur nowhere, then
 * without the rarest; the longest part of it that occurs. At most `MOST_ASKS` questions are asked.
 */
export async function closest(query: string, book: Book, count: Count): Promise<Closest | null> {
  const parsed = parseQuery(query);
  if (parsed.problem !== null) return null;
  const puzzle = { query, parsed, ...piecesOf(parsed, book), book, count: bounded(count) };
  for (const way of CLOSEST_WAYS) {
    const found = await WAYS[way](puzzle);
    if (found !== null) return { way, ...found };
  }
  return null;
}

/** Asks nothing twice, and nothing more when enough was asked. */
function bounded(count: Count): Count {
  const asked = new Map<string, Promise<number>>();
  return (query) => {
    const known = asked.get(query) ?? (asked.size < MOST_ASKS ? count(query) : Promise.resolve(0));
    asked.set(query, known);
    return known;
  };
}

/** Different words of a query. */
function piecesOf({ terms }: ParsedQuery, { vocabulary }: Book): Pick<Puzzle, 'pieces' | 'rest'> {
  const found = new Map(terms.flatMap((term) => cutWords(term, vocabulary)).map((piece) => [piece.text, piece]));
  const all = [...found.values()];
  const small = all.filter(({ text }) => [...text].length === 1);
  const pieces = small.length === all.length ? all : all.filter((piece) => !small.includes(piece));
  const left = all.filter((piece) => !pieces.slice(0, MOST_WORDS).includes(piece));
  return { pieces: pieces.slice(0, MOST_WORDS), rest: textsOf(left) };
}

async function named({ query, book, count }: Puzzle): ReturnType<Way> {
  const offers = suggest(book, query).filter(
    ({ kind, byPinyin }) => byPinyin && (kind === 'issuer' || kind === 'place'),
  );
  for (const [at, offer] of offers.entries()) {
    if ((await count(offer.query)) === 0) continue;
    return { query: offer.query, words: [offer.name], without: [], offers: offers.slice(at) };
  }
  return null;
}

function unconditional({ parsed: { clauses, terms }, count }: Puzzle): ReturnType<Way> {
  const hasConditions = clauses.some(({ any, without }) => without || any.some(({ kind }) => kind !== 'term'));
  return hasConditions ? lookFor(terms, [], count) : Promise.resolve(null);
}

function words({ pieces, rest, count }: Puzzle): ReturnType<Way> {
  return lookFor(textsOf(pieces), rest, count);
}

/** First without what occurs nowhere, then without one word after the other, the rarest first, then without that and another. */
async function fewer({ parsed, pieces, rest, count }: Puzzle): ReturnType<Way> {
  const keep = (kept: readonly Piece[]) => {
    const left = pieces.filter((piece) => !kept.includes(piece));
    return lookFor(textsOf(kept), [...textsOf(left), ...rest], count);
  };
  let kept = await occurring(pieces, count);
  if (kept.length < pieces.length && isEnough(kept, parsed)) {
    const found = await keep(kept);
    if (found !== null) return found;
  }
  while (kept.length > 2) {
    const rarest = kept.toSorted((a, b) => a.times - b.times);
    for (const piece of rarest) {
      const found = await keep(kept.filter((other) => other !== piece));
      if (found !== null) return found;
    }
    kept = kept.filter((piece) => piece !== rarest[0]);
  }
  return null;
}

/** Known words occur; the index says whether the others do. */
async function occurring(pieces: readonly Piece[], count: Count): Promise<Piece[]> {
  const kept: Piece[] = [];
  for (const piece of pieces) if (piece.times > 0 || (await count(wordQuery(piece.text))) > 0) kept.push(piece);
  return kept;
}

/** One word of a longer one is less than the longest part of it. */
function isEnough(kept: readonly Piece[], { terms }: ParsedQuery): boolean {
  return kept.length > 1 || terms.includes(kept[0]?.text ?? '');
}

/** Looks only for parts longer than the longest that occurs so far: whatever holds one that does not occur occurs neither. */
async function part({ parsed: { terms }, count }: Puzzle): ReturnType<Way> {
  let best: string | null = null;
  let length = SHORTEST_PART;
  for (const units of terms.map(unitsOf)) {
    for (let start = 0; start + length <= units.length; ) {
      const text = units.slice(start, start + length).join('');
      if ((await count(wordQuery(text))) === 0) start++;
      else [best, length] = [text, length + 1];
    }
  }
  return best === null ? null : { query: wordQuery(best), words: [best], without: [], offers: [] };
}

async function lookFor(texts: readonly string[], without: readonly string[], count: Count): ReturnType<Way> {
  const query = texts.map(wordQuery).join(' ');
  if (query === '' || (await count(query)) === 0) return null;
  return { query, words: texts, without, offers: [] };
}

function textsOf(pieces: readonly Piece[]): string[] {
  return pieces.map(({ text }) => text);
}
