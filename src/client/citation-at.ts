/** What holds a report's text and its reference: the page of the report, or its part of a reader. */
const HOLDER = '[data-citation]';

/** The citation of the report that a place belongs to, with the address of a paragraph at its end: `… https://x/reports/ID/#p-1.` */
export function citationAt(place: Element, anchor: string | null): string {
  const citation = place.closest<HTMLElement>(HOLDER)?.dataset.citation ?? '';
  return anchor === null || anchor === '' ? citation : citation.replace(/\.$/, `#${anchor}.`);
}
