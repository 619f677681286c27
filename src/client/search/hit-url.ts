/** Path of the site's root, with a slash at the end: this module is served as `search/api.js` below it. */
const root = new URL('../', import.meta.url).pathname;

let last = { query: '', search: '?q=' };

/** Address of a report at a paragraph or section, with the query for its highlighting, e.g. `/reports/ID/?q=出庭#p-1`. */
export function hitUrl(report: string, query: string, anchor: string): string {
  const hash = anchor === '' ? '' : `#${encodeURIComponent(anchor)}`;
  return `${root}reports/${encodeURIComponent(report)}/${searchOf(query)}${hash}`;
}

/** A query is written thousands of times, once for each hit; a list without words has none. */
function searchOf(query: string): string {
  if (query.trim() === '') return '';
  if (query !== last.query) last = { query, search: `?${new URLSearchParams({ q: query })}` };
  return last.search;
}
