/** The site's root address, with a slash at the end: this module is served as `search/api.js` below it. */
const root = new URL('../', import.meta.url);

/** Address of a report at a paragraph or section, with the query for its highlighting, e.g. `/reports/ID/?q=出庭#p-1`. */
export function hitUrl(report: string, query: string, anchor: string): string {
  const url = new URL(`reports/${encodeURIComponent(report)}/`, root);
  url.searchParams.set('q', query);
  url.hash = anchor;
  return url.pathname + url.search + url.hash;
}
