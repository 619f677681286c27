/** An id on a report's page, e.g. p-26c84a4f or measures-2. */
const ANCHOR = /^[\w-]+$/u;

/** The address of a paragraph of a report; that of the report where the paragraph has no address. */
export function linkTo(href: string, anchor: string | null): string {
  return anchor !== null && ANCHOR.test(anchor) ? `${href}#${anchor}` : href;
}
