/** Words within a report that are the page's own and none of the report's. */
export const OURS = '.part-name, .unknown, .print-only, .not-found, .paragraph-tools, .quote-bar, .common-mark';

/** Told of a report whose texts were split or joined, so that what was marked in them is marked anew. */
export const TEXTS_SPLIT = 'nianbao:texts-split';

/** Permanent anchor of the paragraph or section that a place in a report belongs to; null outside of the report's text. */
export function anchorOf(place: Node): string | null {
  const element = place instanceof Element ? place : place.parentElement;
  const part = element?.closest('[data-section]');
  if (element === null || !part || element.closest(OURS) !== null) return null;
  // A section's title has an id only to name the section.
  const home = element.closest('[id]:not(h2)');
  return home !== null && part.contains(home) ? home.id : null;
}
