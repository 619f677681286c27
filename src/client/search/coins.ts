import type { ReportFacts } from '../../search/search-record.ts';
import { bodyName } from '../../text/body-name.ts';

/**
 * A report as a ContextObject in a span (OpenURL, Z39.88-2004, Dublin Core), which reference managers find in a page; what is not known is left
 * out. The address is a whole one.
 */
export function coins({ title, issuer, place, publishedOn }: ReportFacts, address: string): string {
  const fields: readonly (readonly [key: string, value: string | null])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'report'],
    ['rft.title', title],
    ['rft.creator', issuer === null ? null : bodyName(issuer, place)],
    ['rft.date', publishedOn],
    ['rft.identifier', address],
    ['rft.language', 'zh-CN'],
  ];
  const known = fields.flatMap(([key, value]) => (value === null ? [] : [[key, value]]));
  return String(new URLSearchParams(known));
}
