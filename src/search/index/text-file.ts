import { gzipSync } from 'node:zlib';
import type { SiteFile } from '../../model/page.ts';
import { fullWidth } from '../../text/full-width.ts';
import { packText } from '../pack-text.ts';
import type { SearchRecord } from '../search-record.ts';

/**
 * Text of one report for the sentences that results show, set as the report's page sets it. Pagefind's fragments hold
 * encoded tokens, many times as much, and are left out of the site. Compressed by us, since not every host compresses
 * what it serves.
 */
export function textFile(report: readonly SearchRecord[]): SiteFile {
  const text = report.map(({ scope, passages }) => [
    scope,
    passages.map(({ anchor, text }) => [anchor, fullWidth(text)]),
  ]);
  return {
    file: `search/texts/${report[0]?.report.id}.bin`,
    content: gzipSync(packText(JSON.stringify(text)), { level: 9 }),
  };
}
