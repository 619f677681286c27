import { placesNamed } from '../extract/names/gazetteer.ts';

/**
 * Six-digit codes (GB/T 2260) of the places from the province down, null for places without one (townships).
 * A place that the gazetteer no longer lists gets `regionCode`, the code of the lowest place that has one.
 */
export function placeCodes(region: readonly string[], regionCode: string | null): (string | null)[] {
  const codes = region.map((name, depth) => codeBelow(name, region.slice(0, depth)));
  const gap = codes.indexOf(null);
  if (gap >= 0 && regionCode !== null && /^\d{6}$/.test(regionCode) && !codes.includes(regionCode)) {
    codes[gap] = regionCode;
  }
  return codes;
}

/** Code of the place of that name below all the others; where a level is left out, only if it is the only one. */
function codeBelow(name: string, above: readonly string[]): string | null {
  const places = placesNamed(name).filter(({ path }) => above.every((other) => path.includes(other)));
  const exact = places.find(({ path }) => path.length === above.length + 1);
  const place = exact ?? (places.length === 1 ? places[0] : undefined);
  return place?.code ?? null;
}
