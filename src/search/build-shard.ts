import type { SiteFile } from '../model/page.ts';
import { readMeta } from './read-meta.ts';
import { runPagefind } from './run-pagefind.ts';
import { SCOPE_KEYS, type SearchRecord } from './search-record.ts';
import type { Part, ShardEntry, TableRow } from './search-table.ts';
import { tokenise } from './tokenise.ts';

/** A shard's files and its entry in the table. */
export interface Shard {
  readonly files: readonly SiteFile[];
  readonly entry: ShardEntry;
}

/** Files that one shard shares with all others. */
const ENGINE = /^(pagefind\.js|wasm\.unknown\.pagefind)$/;
/** Files of one shard's index. Fragments and Pagefind's own pages are not used and not published. */
const INDEX = /^(pagefind\..*\.pf_meta|index\/.*\.pf_index)$/;

/** Indexes reports, each as one document of its scopes' tokens one after the other. `reports` must be sorted. */
export async function buildShard(path: string, reports: readonly SearchRecord[][]): Promise<Shard> {
  const documents = reports.map(toDocument);
  const output = await runPagefind(documents.map(({ content }, at) => ({ url: String(at), content })));
  const files: SiteFile[] = [];
  let entry: unknown = null;
  let meta = { pages: [] as readonly string[], chunks: [] as readonly string[] };
  for (const { path: name, content } of output) {
    if (name === 'pagefind-entry.json') entry = JSON.parse(Buffer.from(content).toString('utf8'));
    if (name.endsWith('.pf_meta')) meta = readMeta(content);
    if (ENGINE.test(name)) files.push({ file: `search/pagefind/${name}`, content });
    if (INDEX.test(name)) files.push({ file: `search/${path}${name}`, content });
  }
  if (meta.pages.length !== reports.length) {
    throw new Error(`Pagefind indexed ${meta.pages.length} of ${reports.length} reports`);
  }
  const rows = documents.map(({ row }) => row);
  return { files, entry: { path, entry, pages: meta.pages, chunks: [...meta.chunks].sort(), rows } };
}

function toDocument(records: readonly SearchRecord[]): { readonly content: string; readonly row: TableRow } {
  const parts: Part[] = [];
  const tokens: string[] = [];
  for (const { scope, passages } of records) {
    const before = tokens.length;
    const headings: number[] = [];
    for (const { text, heading } of passages) {
      const start = tokens.length;
      for (const token of tokenise(text)) tokens.push(token);
      if (heading === true) headings.push(start - before, tokens.length - start);
    }
    parts.push([SCOPE_KEYS.indexOf(scope), tokens.length - before, ...headings]);
  }
  const facts = records[0]?.report;
  if (facts === undefined) throw new Error('a report without records cannot be indexed');
  return { content: tokens.join(' '), row: { facts, parts } };
}
