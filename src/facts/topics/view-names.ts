import { type Area, OUTLINES, type Outline } from './outlines.ts';

/** The page of all areas. */
export const TOPICS = 'topics';

/** First year of the outline whose reports were the first to be held against its areas. */
const PLAIN_MAP = 2021;

/** The page of an area; most keys stand in both outlines, and what is to come may bring any again. */
export function areaView({ from }: Outline, { key }: Area): string {
  return `${TOPICS}/${from}-${key}`;
}

/** The page that holds reports against the areas of an outline. The address of one that is there never moves to a newer outline. */
export function mapView({ from }: Outline): string {
  return from === PLAIN_MAP ? `${TOPICS}/map` : `${TOPICS}/map/${from}`;
}

/** Outlines as pages have them, the newest first. */
export const NEWEST_OUTLINES: readonly Outline[] = [...OUTLINES].sort((a, b) => b.from - a.from);
