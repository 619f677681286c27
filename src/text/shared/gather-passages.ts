/** A stretch of one of several texts, in units. */
export interface TextSpan {
  readonly text: number;
  readonly span: readonly [from: number, to: number];
}

/** Two stretches that say the same. */
export interface PlacedStretch {
  readonly a: TextSpan;
  readonly b: TextSpan;
}

/** Two stretches of one text belong to one passage where they have this share of the longer in common. */
export const LEAST_COMMON = 0.5;

/** Gathers pairs of stretches into passages: places that say the same, in the order of the texts, none twice. */
export function gatherPassages(stretches: readonly PlacedStretch[]): TextSpan[][] {
  const spans = stretches.flatMap(({ a, b }) => [a, b]);
  const groups = spans.map((_, at) => at);
  const groupOf = (at: number): number => {
    let root = at;
    while (groups[root] !== root) root = groups[root] = groups[groups[root] as number] as number;
    return root;
  };
  const join = (one: number, other: number) => {
    const [a, b] = [groupOf(one), groupOf(other)];
    groups[Math.max(a, b)] = Math.min(a, b);
  };
  for (let at = 0; at < spans.length; at += 2) join(at, at + 1);
  joinOverlapping(spans, join);
  const passages = new Map<number, TextSpan[]>();
  for (const [at, span] of spans.entries()) {
    const passage = passages.get(groupOf(at));
    if (passage === undefined) passages.set(groupOf(at), [span]);
    else passage.push(span);
  }
  return [...passages.values()].map(withoutRepeats);
}

function joinOverlapping(spans: readonly TextSpan[], join: (one: number, other: number) => void): void {
  const order = spans.map((_, at) => at).sort((a, b) => inOrder(spans[a] as TextSpan, spans[b] as TextSpan));
  let open: number[] = [];
  for (const at of order) {
    const own = spans[at] as TextSpan;
    open = open.filter((other) => isOpen(spans[other] as TextSpan, own));
    for (const other of open) if (isOne(spans[other] as TextSpan, own)) join(other, at);
    if (!open.some((other) => inOrder(spans[other] as TextSpan, own) === 0)) open.push(at);
  }
}

function inOrder(one: TextSpan, other: TextSpan): number {
  return one.text - other.text || one.span[0] - other.span[0] || one.span[1] - other.span[1];
}

function isOpen({ text, span }: TextSpan, own: TextSpan): boolean {
  return text === own.text && span[1] > own.span[0];
}

function isOne({ span: [a, b] }: TextSpan, { span: [c, d] }: TextSpan): boolean {
  return Math.min(b, d) - Math.max(a, c) >= Math.max(b - a, d - c) * LEAST_COMMON;
}

/** Places of a passage that overlap are one, as far as they reach together. */
function withoutRepeats(places: readonly TextSpan[]): TextSpan[] {
  const one: TextSpan[] = [];
  for (const place of [...places].sort(inOrder)) {
    const last = one.at(-1);
    if (last === undefined || last.text !== place.text || place.span[0] >= last.span[1]) one.push(place);
    else one[one.length - 1] = { text: last.text, span: [last.span[0], Math.max(last.span[1], place.span[1])] };
  }
  return one;
}
