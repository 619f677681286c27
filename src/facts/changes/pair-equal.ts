/**
 * Pairs paragraphs whose units are equal: for each of the later ones its partner in the earlier text, or -1. Those that stand once come first;
 * of repeated ones those that stand beside a pair on both sides, then the first with the first.
 */
export function pairEqual(earlier: readonly string[], later: readonly string[]): Int32Array {
  const partners = new Int32Array(later.length).fill(-1);
  const taken = new Uint8Array(earlier.length);
  const pair = (i: number, j: number) => {
    partners[j] = i;
    taken[i] = 1;
  };
  const groups = groupsOf(earlier, later);
  for (const { own, others } of groups.values())
    if (own.length === 1 && others.length === 1) pair(own[0] as number, others[0] as number);
  const grow = (j: number, step: 1 | -1) => {
    const [i, next] = [(partners[j] as number) + step, j + step];
    const isFree = (partners[j] as number) >= 0 && partners[next] === -1 && taken[i] === 0;
    if (isFree && earlier[i] === later[next]) pair(i, next);
  };
  for (let j = 0; j < later.length; j++) grow(j, 1);
  for (let j = later.length - 1; j >= 0; j--) grow(j, -1);
  for (const { own, others } of groups.values()) {
    const left = own.filter((i) => taken[i] === 0);
    const free = others.filter((j) => partners[j] === -1);
    for (const [at, i] of left.entries()) if (at < free.length) pair(i, free[at] as number);
  }
  return partners;
}

interface Group {
  readonly own: number[];
  readonly others: number[];
}

function groupsOf(earlier: readonly string[], later: readonly string[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const [at, text] of earlier.entries()) {
    const known = groups.get(text);
    if (known === undefined) groups.set(text, { own: [at], others: [] });
    else known.own.push(at);
  }
  for (const [at, text] of later.entries()) groups.get(text)?.others.push(at);
  return groups;
}
