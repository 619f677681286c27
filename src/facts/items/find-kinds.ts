import { clausesOf } from './clauses.ts';
import { KIND_RULES } from './kind-rules.ts';
import { KIND_TOPICS } from './kind-topics.ts';
import { LACK } from './kind-words.ts';
import type { Kind } from './kinds.ts';
import { findMarkers } from './markers.ts';

/** No marker is longer. */
const LONGEST_MARKER = 8;
/** The first clause counts that many times: it names what the item is about. */
const HEAD_WEIGHT = 1.5;
/** Where no rule speaks, so many words say what a clause is about; in the first one does. */
const LEAST = 2;
/** Least share of the heaviest kind of a clause that another must have to be told beside it. */
const SPEAKER_SHARE = 0.8;
/** Least share of the first kind's weight that a second must have. */
const SECOND_SHARE = 0.7;
const MOST_KINDS = 2;

/** What is wanting stands after it: `对乱罚款的责任追究不严` is about that it is not pursued. */
const OBJECT = /^对[^,]{2,30}的/u;
/** Of kinds that weigh the same the narrower comes first. */
const ORDER = KIND_TOPICS.map(({ kind }): Kind => kind);
const TOPICS = KIND_TOPICS.map(({ kind, words }) => ({ kind, words: words.split(' ') }));

const RULES = KIND_RULES.map(({ kind, weight, words, lack, unless }) => {
  const any = `(?:${words.split(' ').join('|')})`;
  return {
    kind,
    weight,
    words: new RegExp(lack === undefined ? any : `${any}[^。;、]{0,${lack}}?(?:${LACK})`, 'u'),
    unless: unless === undefined ? undefined : new RegExp(unless, 'u'),
  };
});

/** What a shortcoming is about: at most two kinds, the surer first; `other` where no rule speaks. `flat` is its text without its number. */
export function findKinds(flat: string): readonly Kind[] {
  const weights = new Map<Kind, number>();
  for (const [at, clause] of clausesOf(flat.replace(/[“”"‘’]/gu, '')).entries()) {
    const [factor, least] = at === 0 ? [HEAD_WEIGHT, 1] : [1, LEAST];
    for (const [kind, weight] of speakers(clause, least)) weights.set(kind, (weights.get(kind) ?? 0) + weight * factor);
  }
  const kinds = heaviest(weights, SECOND_SHARE).map(([kind]) => kind);
  return kinds.length === 0 ? ['other'] : kinds.slice(0, MOST_KINDS);
}

/** What a clause is about by the rules, or, where none speaks, by single words. */
function speakers(clause: string, least: number): readonly (readonly [Kind, number])[] {
  const spoken = [clause.replace(OBJECT, ''), clause].map(byRules).find((weights) => weights.size > 0);
  if (spoken) return heaviest(spoken, SPEAKER_SHARE);
  const weights = new Map(
    TOPICS.map(({ kind, words }) => [kind, words.filter((word) => clause.includes(word)).length]),
  );
  return heaviest(weights, 1).filter(([, weight]) => weight >= least);
}

function byRules(clause: string): ReadonlyMap<Kind, number> {
  const weights = new Map<Kind, number>();
  for (const { kind, weight, words, unless } of RULES)
    if (words.test(clause) && !unless?.test(clause)) weights.set(kind, Math.max(weights.get(kind) ?? 0, weight));
  return weights;
}

/** Kinds that weigh at least that share of the heaviest, it first. */
function heaviest(weights: ReadonlyMap<Kind, number>, share: number): readonly (readonly [Kind, number])[] {
  const most = Math.max(0, ...weights.values());
  return [...weights]
    .filter(([, weight]) => weight > 0 && weight >= share * most)
    .sort((a, b) => b[1] - a[1] || ORDER.indexOf(a[0]) - ORDER.indexOf(b[0]));
}

/** What rules of kinds look at: the flat paragraphs of an item, each ended by a mark, without the number. */
export function wordsOf(paragraphs: readonly string[]): string {
  return withoutNumber(paragraphs.map((flat) => (/[。;:,!?]$/u.test(flat) ? flat : `${flat}。`)).join(''));
}

/** The words after the marker: `一是执法力量不足` → `执法力量不足`. */
function withoutNumber(flat: string): string {
  const [first] = findMarkers(flat, 0, Math.min(flat.length, LONGEST_MARKER));
  const words = first?.at === 0 ? flat.slice(first.length) : flat;
  return words.replace(/^是/u, '');
}
