/** The report's citation with the address of a paragraph at its end: `… https://x/reports/ID/.` → `… https://x/reports/ID/#p-1.` */
export function citationAt(anchor: string | null): string {
  const citation = document.documentElement.dataset.citation ?? '';
  return anchor === null || anchor === '' ? citation : citation.replace(/\.$/, `#${anchor}.`);
}
