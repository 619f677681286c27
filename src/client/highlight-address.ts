const QUERY = 'q';
const HIT = 'hit';
const NTH = 'nth';

/** What the address says of hits; all are counted from 1. */
export interface HitAddress {
  readonly query: string;
  /** Number of the current hit among all of the report, when one was chosen. */
  readonly hit: number | null;
  /** Which hit is meant of those from the paragraph in the address on. */
  readonly nth: number;
}

/** Reads query and hit from the address. */
export function readHitAddress(): HitAddress {
  const parameters = new URLSearchParams(location.search);
  const count = (name: string) => {
    const number = Number(parameters.get(name));
    return Number.isInteger(number) && number > 0 ? number : null;
  };
  return { query: parameters.get(QUERY) ?? '', hit: count(HIT), nth: count(NTH) ?? 1 };
}

/** Writes the current hit and the paragraph it stands in into the address, without a new entry in the history. */
export function writeHit(hit: number, anchor: string | null): void {
  const url = new URL(location.href);
  url.searchParams.set(HIT, String(hit));
  url.searchParams.delete(NTH);
  if (anchor !== null) url.hash = anchor;
  history.replaceState(history.state, '', url);
}

/** Takes query and hit out of the address. */
export function clearHits(): void {
  const url = new URL(location.href);
  url.searchParams.delete(QUERY);
  url.searchParams.delete(HIT);
  url.searchParams.delete(NTH);
  history.replaceState(history.state, '', url);
}
