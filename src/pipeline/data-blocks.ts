import { groupBy } from '../archive/order.ts';
import type { KeptFile, SiteFile } from '../model/page.ts';
import { cutPages } from '../site/lists/cut-pages.ts';
import type { Arranged } from './arrange.ts';
import type { Ground } from './ground.ts';
import type { Library } from './library.ts';
import { contentHash } from './store/content-hash.ts';

/** Most reports of a block: one report more joins their lines anew. */
export const BLOCK_SIZE = 64;

/** What data blocks are made of. */
export type BlockSources = Pick<Arranged, 'archive' | 'digests' | 'library'>;

/** Lines that reports of one year give to the data files of the whole archive, joined and kept. */
export interface DataBlock {
  readonly year: number | null;
  readonly ids: readonly string[];
  /** By the name of the file that they are part of, e.g. `items.csv`. */
  readonly parts: ReadonlyMap<string, KeptFile>;
}

/** The blocks of the archive in its order: lines of thousands of reports are read a block at a time, and most blocks stay when one report more comes. */
export async function dataBlocks(
  { kept, versions }: Pick<Ground, 'kept' | 'versions'>,
  { archive, digests, library }: BlockSources,
): Promise<DataBlock[]> {
  const blocks: DataBlock[] = [];
  for (const [year, ids] of blocksOf(archive.reports)) {
    const key = contentHash('lines', versions.lines, ...ids.map((id) => digests[id] ?? ''));
    const files = await kept.take(key, () => linesOf(ids, library));
    blocks.push({ year, ids, parts: new Map(files.map((one) => [one.file, one.kept])) });
  }
  return blocks;
}

type Block = readonly [year: number | null, ids: readonly string[]];

/** Runs of reports in the order of the archive, whose years follow one another. */
function blocksOf(reports: Arranged['archive']['reports']): Block[] {
  const years = groupBy(reports, ({ year }) => String(year.value));
  return [...years.values()].flatMap((of) =>
    cutPages(of, { keyOf: ({ id }) => id, costOf: () => 1, most: BLOCK_SIZE }).map(
      (block): Block => [block[0]?.year.value ?? null, block.map(({ id }) => id)],
    ),
  );
}

function linesOf(ids: readonly string[], library: Library): SiteFile[] {
  const files = new Map<string, string[]>();
  const put = (file: string, line: string) => {
    const lines = files.get(file);
    if (lines === undefined) files.set(file, [line]);
    else lines.push(line);
  };
  for (const id of ids) {
    const { report, findings } = library.get('lines', id);
    put('reports.jsonl', report);
    for (const [name, { jsonl, csv }] of Object.entries(findings)) {
      put(`${name}.jsonl`, jsonl);
      put(`${name}.csv`, csv);
    }
  }
  return [...files].map(([file, lines]) => ({ file, content: lines.join('') }));
}
