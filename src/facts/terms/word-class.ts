import nodejieba from 'nodejieba';
import { STOP_WORDS } from '../../extract/facts/stop-words.ts';
import { placesNamed } from '../../extract/names/gazetteer.ts';
import { mayBeTraditional } from '../../search/ask/may-be-traditional.ts';
import {
  BODY_ENDING,
  CARRIERS,
  FAMILY_NAMES,
  LOOSE_ENDS,
  NO_BEGINNING,
  NO_BODY,
  NO_END,
  NO_MANNERS,
  NO_NAMES,
} from './carriers.ts';

/** What a word may be: a term, a part of terms of several words only, or neither. */
type WordClass = 'term' | 'part' | 'none';

/** Whether a word may be a term: names, dates, numbers, and words that every report uses are none. */
export function isTerm(word: string): boolean {
  return classOf(word) === 'term';
}

/** Whether a word may stand in a term of several words. */
export function mayHold(word: string): boolean {
  return classOf(word) !== 'none';
}

/** Whether a term of several words may begin with it. */
export function mayBegin(word: string): boolean {
  return mayHold(word) && !LOOSE_ENDS.has(word) && !NO_BEGINNING.has(word) && !isOfManner(word, MANNERS);
}

/** Whether one may end with it. */
export function mayEnd(word: string): boolean {
  return !LOOSE_ENDS.has(word) && !NO_END.has(word) && !isOfManner(word, QUALITIES);
}

/** Adverbs and the like, and those with adjectives, as the dictionary has them: 亲自|协调, 工作量|较大. */
const MANNERS = /^(?:d|ad|z|vd)$/u;
const QUALITIES = /^(?:d|a|ad|z|vd)$/u;

/** Single characters of any class stand in terms: 首违|不罚. */
function isOfManner(word: string, tags: RegExp): boolean {
  return word.length > 1 && !NO_MANNERS.has(word) && !NEGATED.test(word) && tags.test(tagOf(word));
}

/** 不罚, 未诉: what is not done is no manner. */
const NEGATED = /^[不未免]/u;

const known = new Map<string, WordClass>();

function classOf(word: string): WordClass {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = readClass(word);
  known.set(word, found);
  return found;
}

const CHINESE = /^\p{Script=Han}{1,8}$/u;
/** Particles, prepositions, conjunctions, pronouns, times and places, by the first letter of the dictionary's class. */
const NEITHER = /^[upcryeotf]/u;
/** Numbers, measures, adverbs, roots, endings: 综合查|一次, 首违|不罚. */
const PARTS_ONLY = /^[mqdkhxgz]/u;

function readClass(word: string): WordClass {
  if (!CHINESE.test(word) || CARRIERS.has(word) || mayBeTraditional(word)) return 'none';
  const tag = tagOf(word);
  if (NEITHER.test(tag) || isName(word, tag)) return 'none';
  return word.length < 2 || PARTS_ONLY.test(tag) || STOP_WORDS.has(word) || LOOSE_ENDS.has(word) ? 'part' : 'term';
}

/** As the dictionary has it; `x` for what it lacks. */
function tagOf(word: string): string {
  const [first, ...more] = nodejieba.tag(word);
  return first === undefined || more.length > 0 ? 'x' : first.tag;
}

const PLACE_ENDINGS = ['', '省', '市', '区', '县', '州', '旗', '镇'];

function isName(word: string, tag: string): boolean {
  if (NO_NAMES.has(word)) return false;
  if (tag.startsWith('nr')) return word.length < 4 && FAMILY_NAMES.includes(word[0] ?? '');
  if (tag === 'ns' || tag === 'nt') return true;
  if (word.length > 2 && BODY_ENDING.test(word) && !NO_BODY.test(word)) return true;
  return /^n/u.test(tag) && word.length > 2 && PLACE_ENDINGS.some((ending) => placesNamed(word + ending).length > 0);
}
