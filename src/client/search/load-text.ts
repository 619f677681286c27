import { unpackText } from '../../search/pack-text.ts';
import type { Passage } from '../../search/search-record.ts';
import { unfold } from '../../search/unfold.ts';

/** Text of one report by scope. */
export type ReportText = ReadonlyMap<string, readonly Passage[]>;

type Stored = readonly (readonly [scope: string, passages: readonly (readonly [anchor: string, text: string])[]])[];

/** Most texts kept at hand, some 20 KB each; those asked for longest ago go, and the browser's own store has them. */
const MOST_KEPT = 100;

const loaded = new Map<string, Promise<ReportText>>();

/** Text of a report for the sentences that results show; rejects when the file does not come. */
export function loadText(base: string, report: string): Promise<ReportText> {
  const text = loaded.get(report) ?? fetchText(`${base}texts/${encodeURIComponent(report)}.bin`);
  loaded.delete(report);
  loaded.set(report, text);
  text.catch(() => loaded.delete(report));
  const [oldest] = loaded.keys();
  if (loaded.size > MOST_KEPT && oldest !== undefined) loaded.delete(oldest);
  return text;
}

async function fetchText(url: string): Promise<ReportText> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const stored = JSON.parse(unpackText(await unfold(response))) as Stored;
  return new Map(
    stored.map(([scope, passages]) => [scope, passages.map(([anchor, line]) => ({ anchor, text: line }))]),
  );
}
