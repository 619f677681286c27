import { buildArchive } from '../archive/build-archive.ts';
import { recordAddresses } from '../archive/permalinks/record-addresses.ts';
import { settleIds } from '../archive/permalinks/settle-ids.ts';
import { summarise } from '../archive/summarise.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Report } from '../model/report.ts';
import { keepPermalinks, readPermalinks } from './keep-permalinks.ts';
import { below } from './place-diagnostics.ts';

/** Writes the addresses of a report that was just added beside the captures; `others` are the captures that were there. */
export function reserveAddresses(report: Report, seeds: string, others: readonly string[]): Diagnostic[] {
  const given = readPermalinks(seeds);
  const summary = summarise(report);
  const { ids, formerIds, diagnostics } = settleIds([summary], given, new Set(others));
  const past = { given, formerIds };
  const archive = buildArchive([{ ...summary, id: ids.get(summary.path) ?? summary.id }], past);
  return [...below(seeds, diagnostics), ...keepPermalinks(seeds, recordAddresses(archive, past))];
}
