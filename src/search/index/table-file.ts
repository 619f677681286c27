import { gzipSync } from 'node:zlib';
import type { SiteFile } from '../../model/page.ts';
import { SCOPE_KEYS } from '../search-record.ts';
import { storeTable } from '../store-table.ts';
import { joinRows } from './join-rows.ts';
import type { TierFacts } from './join-tier.ts';
import { orderPlaces } from './order-places.ts';

/** `search/table.bin`: what is known of all reports and where the chunks of all tiers begin. */
export function tableFile(tiers: readonly TierFacts[]): SiteFile {
  const { rows, headings } = joinRows(tiers.flatMap(({ shards }) => shards));
  const places = orderPlaces(rows.map(({ facts }) => facts.place));
  const table = storeTable({ scopes: SCOPE_KEYS, tiers: tiers.map(({ tier }) => tier), rows, places, headings });
  return { file: 'search/table.bin', content: gzipSync(JSON.stringify(table), { level: 9 }) };
}
