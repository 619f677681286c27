/** Anchors of reports on pages that list them: `#r-26c84a4fe435`. */
const REPORT = /^#r-([A-Za-z0-9_-]{1,64})$/;

/**
 * Pages once listed all reports and now some: an address that points to a report that is not on the page leads on to the
 * report itself, and there to a section if one is meant.
 */
export function leadOn(section: string | undefined): void {
  const id = REPORT.exec(location.hash)?.[1];
  if (id === undefined || document.getElementById(`r-${id}`) !== null) return;
  const base = document.documentElement.dataset.base ?? '/';
  location.replace(`${base}reports/${id}/${section === undefined ? '' : `#${section}`}`);
}
