import { KIND_TOPICS } from './kind-topics.ts';
import { KIND_RULES, type Kind, LACK } from './kinds.ts';
import { findMarkers } from './markers.ts';

/** No marker is longer. */
const LONGEST_MARKER = 8;
/** Words of the head count that many times: it names what the item is about. */
const HEAD_WEIGHT = 2;
/** Least weight of a kind. */
const LEAST = 2;
/** Least share of the first kind's weight that a second must have. */
const SECOND_SHARE = 0.8;
const MOST_KINDS = 2;
/** The head: the first clause after the number. */
const HEAD = /^[^。;:,]*[。;:,]?/u;

/** Of kinds that weigh the same the narrower comes first. */
const ORDER = KIND_TOPICS.map(({ kind }): Kind => kind);
const TOPICS = KIND_TOPICS.map(({ kind, words }) => ({ kind, words: words.split(' ') }));

const RULES = KIND_RULES.map(({ kind, weight, words, lack }) => {
  const any = `(?:${words.split(' ').join('|')})`;
  return { kind, weight, words: new RegExp(lack === undefined ? any : `${any}[^。;]{0,${lack}}?(?:${LACK})`, 'u') };
});

/** What a shortcoming is about: at most two kinds, the surer first; `other` where no rule speaks. `flat` is its text without its number. */
export function findKinds(flat: string): readonly Kind[] {
  const plain = flat.replace(/[“”"‘’]/gu, '');
  const head = HEAD.exec(plain)?.[0] ?? '';
  const weights = new Map<Kind, number>();
  for (const { kind, weight, words } of RULES) {
    const factor = words.test(head) ? HEAD_WEIGHT : words.test(plain) ? 1 : 0;
    if (factor > 0) weights.set(kind, (weights.get(kind) ?? 0) + weight * factor);
  }
  for (const { kind, words } of TOPICS) {
    const score = words.reduce(
      (sum, word) => sum + (head.includes(word) ? HEAD_WEIGHT : plain.includes(word) ? 1 : 0),
      0,
    );
    if (score > 0) weights.set(kind, (weights.get(kind) ?? 0) + score);
  }
  const found = [...weights]
    .filter(([, weight]) => weight >= LEAST)
    .sort((a, b) => b[1] - a[1] || ORDER.indexOf(a[0]) - ORDER.indexOf(b[0]));
  const most = found[0]?.[1] ?? 0;
  const kinds = found.filter(([, weight]) => weight >= SECOND_SHARE * most).map(([kind]) => kind);
  return kinds.length === 0 ? ['other'] : kinds.slice(0, MOST_KINDS);
}

/** The words after the marker: `一是执法力量不足` → `执法力量不足`. */
export function withoutNumber(flat: string): string {
  const [first] = findMarkers(flat, 0, Math.min(flat.length, LONGEST_MARKER));
  const words = first?.at === 0 ? flat.slice(first.length) : flat;
  return words.replace(/^是/u, '');
}
