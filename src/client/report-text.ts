/** Words within a report that are the page's own and none of the report's. */
export const OURS = '.part-name, .unknown, .print-only, .not-found, .paragraph-tools, .quote-bar, .common-mark';

/** Told of a report whose texts were split or joined, so that what was marked in them is marked anew. */
export const TEXTS_SPLIT = 'nianbao:texts-split';

/** A part of a report; the page of a reader tells its section too. */
export const PART = '[data-section]:not(html)';

/** Permanent anchor of the paragraph or section that a place in a report belongs to; null outside of the report's text. */
export function anchorOf(place: Node): string | null {
  const element = place instanceof Element ? place : place.parentElement;
  const part = element?.closest(PART);
  if (element === null || !part || element.closest(OURS) !== null) return null;
  // In a reader blocks have no ids; the sign of each knows where it stands.
  const sign = element
    .closest<HTMLElement>(':has(> a.pilcrow)')
    ?.querySelector<HTMLAnchorElement>(':scope > a.pilcrow');
  if (sign !== undefined && sign !== null && part.contains(sign)) return sign.hash.slice(1);
  // A section's title has an id only to name the section.
  const home = element.closest('[id]:not(h2)');
  return home !== null && part.contains(home) ? home.id : null;
}
