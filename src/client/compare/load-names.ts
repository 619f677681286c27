import type { FindingNames } from '../../model/compare.ts';

/** Stands in where the names cannot be loaded: kinds are then called by their ids. */
const NAMELESS: FindingNames = { kinds: [], outlines: [], scopes: {}, bounds: {} };

let names: Promise<FindingNames> | null = null;

/** What kinds of figures and areas are called; loaded once. */
export function loadNames(base: string): Promise<FindingNames> {
  names ??= fetchNames(`${base}compare/names.json`).catch(() => {
    names = null;
    return NAMELESS;
  });
  return names;
}

async function fetchNames(url: string): Promise<FindingNames> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as FindingNames;
}
