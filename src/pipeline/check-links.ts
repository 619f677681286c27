import { type CheckedPage, checkSite } from '../html/check-site.ts';
import { DiagnosticError } from '../model/diagnostic.ts';

/** Throws a `DiagnosticError` that names every internal link, anchor or asset address leading nowhere, and every repeated id. */
export function checkLinks(pages: readonly CheckedPage[], written: readonly string[]): void {
  const known = new Set(pages.map((page) => page.file));
  const others = written.filter((file) => !known.has(file));
  const broken = checkSite(pages, others);
  if (broken.length > 0) throw new DiagnosticError(broken);
}
