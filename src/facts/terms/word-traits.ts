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

/** What a word may be. */
export interface WordTraits {
  /** A term by itself: names, dates, numbers, and words that every report uses are none. */
  readonly isTerm: boolean;
  /** Part of a term of several words. */
  readonly isPart: boolean;
  /** The first, or the last, of these. */
  readonly mayBegin: boolean;
  readonly mayEnd: boolean;
}

const known = new Map<string, WordTraits>();

/** Says it of a word of the dictionary; those of all reports are some ten thousand, and what is no Chinese word, as a number, is not remembered. */
export function traitsOf(word: string): WordTraits {
  const before = known.get(word);
  if (before !== undefined) return before;
  const traits = readTraits(word);
  if (CHINESE.test(word)) known.set(word, traits);
  return traits;
}

const NOTHING: WordTraits = { isTerm: false, isPart: false, mayBegin: false, mayEnd: false };
const CHINESE = /^\p{Script=Han}{1,8}$/u;
/** Particles, prepositions, conjunctions, pronouns, times and places, by the first letter of the dictionary's class. */
const NEITHER = /^[upcryeotf]/u;
/** Numbers, measures, adverbs, roots, endings: 综合查|一次, 首违|不罚. */
const PARTS_ONLY = /^(?:[mqdkhxg]|zg)/u;
/** Adverbs and the like, and those with adjectives: 亲自|协调, 工作量|较大. */
const MANNERS = /^(?:d|ad|z|vd)$/u;
const QUALITIES = /^(?:d|a|ad|z|vd)$/u;

function readTraits(word: string): WordTraits {
  if (!CHINESE.test(word) || CARRIERS.has(word) || mayBeTraditional(word)) return NOTHING;
  const tag = tagOf(word);
  if (NEITHER.test(tag) || isName(word, tag)) return NOTHING;
  const isLoose = LOOSE_ENDS.has(word);
  return {
    isTerm: word.length > 1 && !PARTS_ONLY.test(tag) && !STOP_WORDS.has(word) && !isLoose,
    isPart: true,
    mayBegin: !isLoose && !NO_BEGINNING.has(word) && !(isOfSeveral(word) && MANNERS.test(tag)),
    mayEnd: !isLoose && !NO_END.has(word) && !(isOfSeveral(word) && QUALITIES.test(tag)),
  };
}

/** 不罚, 未诉: what is not done is no manner. */
const NEGATED = /^[不未免]/u;

/** Single characters of any class stand in terms: 首违|不罚. */
function isOfSeveral(word: string): boolean {
  return word.length > 1 && !NO_MANNERS.has(word) && !NEGATED.test(word);
}

/** As the dictionary has it; `x` for what it lacks. */
function tagOf(word: string): string {
  const [first, ...more] = nodejieba.tag(word);
  return first === undefined || more.length > 0 ? 'x' : first.tag;
}

/** 省委, 部党组, 管委会 */
const PARTY_BODY = /^(?:.{1,4}委|.{0,4}(?:党组|党委|工委|管委会))$/u;
const PLACE_ENDINGS = ['', '省', '市', '区', '县', '州', '旗', '镇'];

function isName(word: string, tag: string): boolean {
  if (NO_NAMES.has(word)) return false;
  if (tag.startsWith('nr')) return word.length < 4 && FAMILY_NAMES.includes(word[0] ?? '');
  if (tag === 'ns' || tag === 'nt' || PARTY_BODY.test(word)) return true;
  if (word.length > 2 && BODY_ENDING.test(word) && !NO_BODY.test(word)) return true;
  return /^n/u.test(tag) && word.length > 2 && PLACE_ENDINGS.some((ending) => placesNamed(word + ending).length > 0);
}
