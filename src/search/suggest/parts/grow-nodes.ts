import { type LookUpWay, type NameKind, type PartNode, type PartRow, partKey, WAYS } from '../../suggest-part.ts';
import type { Named } from './named.ts';
import { FAR, READINGS, type Stand } from './ways.ts';

/** Most names of each kind under a key: they answer it, as a list shows fewer, and are what other words choose among. */
export const MOST_ROWS: Readonly<Record<NameKind, number>> = { issuer: 500, place: 100 };

interface Holder {
  readonly name: Named;
  readonly stand: Stand;
}

/** The nodes of one way: a key of which all names fit has no longer ones. Names come in the order of `namedOf`, and hence holders. */
export function growNodes(names: readonly Named[], way: LookUpWay, most = MOST_ROWS): PartNode[] {
  const { starts, next } = READINGS[way];
  const nodes: PartNode[] = [];
  const grow = (key: string, holders: readonly Holder[]) => {
    const node = key.length < WAYS[way].shortest ? null : nodeOf(partKey(way, key), holders, { way, most });
    if (node !== null) nodes.push(node);
    if (node?.[3] === 0 || key.length === WAYS[way].longest) return;
    const longer = bySign(holders, ({ name, stand }) => next(name, stand));
    for (const [sign, own] of longer) grow(key + sign, own);
  };
  const first = names.map((name) => ({ name, stand: { start: 0, at: 0, length: 0 } }));
  for (const [sign, own] of bySign(first, ({ name }) => starts(name))) grow(sign, own);
  return nodes;
}

type Steps = (holder: Holder) => readonly (readonly [sign: string, stand: Stand])[];

/** Holders by the sign that comes next; a name may be there more than once, one after the other. */
function bySign(holders: readonly Holder[], steps: Steps): ReadonlyMap<string, readonly Holder[]> {
  const found = new Map<string, Holder[]>();
  for (const holder of holders) {
    for (const [sign, stand] of steps(holder)) {
      const own = found.get(sign);
      if (own === undefined) found.set(sign, [{ name: holder.name, stand }]);
      else own.push({ name: holder.name, stand });
    }
  }
  return found;
}

/** Names fall into as many heaps as there are degrees of nearness; in each they keep their order. */
function nodeOf(
  key: string,
  holders: readonly Holder[],
  { way, most }: { readonly way: LookUpWay; readonly most: Readonly<Record<NameKind, number>> },
): PartNode {
  const nearest = new Map<Named, number>();
  for (const { name, stand } of holders) {
    const near = READINGS[way].near(name, stand);
    if (near < (nearest.get(name) ?? FAR + 1)) nearest.set(name, near);
  }
  const heaps = Array.from({ length: FAR + 1 }, (): Named[] => []);
  for (const [name, near] of nearest) heaps[near]?.push(name);
  const rowsOf = (kind: NameKind): PartRow[] => heaps.flat().flatMap((name) => (name.kind === kind ? [name.row] : []));
  const [issuers, places] = [rowsOf('issuer'), rowsOf('place')];
  const isMore = issuers.length > most.issuer || places.length > most.place;
  return [key, issuers.slice(0, most.issuer), places.slice(0, most.place), isMore ? 1 : 0];
}
