const QUERY = 'q';
const HIT = 'hit';

/** The query in the address, and the number of the current hit, counted from 1, when one was chosen. */
export function readHitAddress(): { readonly query: string; readonly hit: number | null } {
  const parameters = new URLSearchParams(location.search);
  const hit = Number(parameters.get(HIT));
  return { query: parameters.get(QUERY) ?? '', hit: Number.isInteger(hit) && hit > 0 ? hit : null };
}

/** Writes the current hit and the paragraph it stands in into the address, without a new entry in the history. */
export function writeHit(hit: number, anchor: string | null): void {
  const url = new URL(location.href);
  url.searchParams.set(HIT, String(hit));
  if (anchor !== null) url.hash = anchor;
  history.replaceState(history.state, '', url);
}

/** Takes query and hit out of the address. */
export function clearHits(): void {
  const url = new URL(location.href);
  url.searchParams.delete(QUERY);
  url.searchParams.delete(HIT);
  history.replaceState(history.state, '', url);
}
