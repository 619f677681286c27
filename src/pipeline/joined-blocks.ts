import { groupBy } from '../archive/order.ts';
import type { JoinedData, YearRows } from '../facts/comparison.ts';
import { COMPARISONS } from '../facts/registry.ts';
import type { PlacedFile, SiteFile } from '../model/page.ts';
import { findingLines } from '../site/files/finding-lines.ts';
import type { Arranged } from './arrange.ts';
import { joinVersion } from './artefacts/artefacts.ts';
import type { DataBlock } from './data-blocks.ts';
import type { Ground } from './ground.ts';
import { contentHash } from './store/content-hash.ts';

/** What they are made of. */
interface JoinedSources extends Pick<Arranged, 'digests'> {
  readonly compared: Pick<Arranged['compared'], 'joinOf'>;
}

/** Lines that come of joins, a block a comparison and covered year, kept until a report or the comparison changes. */
export async function joinedBlocks(
  ground: Pick<Ground, 'kept' | 'code' | 'config' | 'versions'>,
  { digests, compared }: JoinedSources,
): Promise<Omit<DataBlock, 'ids'>[]> {
  const by = ground.code.versionOf(['src/pipeline/joined-blocks.ts']);
  const blocks: Omit<DataBlock, 'ids'>[] = [];
  for (const row of COMPARISONS) {
    const { joinedData } = row;
    if (joinedData === undefined) continue;
    const key = contentHash('joined', by, joinVersion(row, ground), JSON.stringify(digests));
    const files = await ground.kept.take(key, () => filesOf(joinedData, joinedData.rowsByYear(compared.joinOf(row))));
    blocks.push(...blocksOf(files));
  }
  return blocks;
}

const UNKNOWN = 'unknown';

/** Named by their year, by which they are told apart when they are taken from the cache. */
function filesOf({ name, columns }: JoinedData<unknown>, told: readonly YearRows[]): SiteFile[] {
  const some = told.filter(({ rows }) => rows.length > 0);
  const years = [...groupBy(some, ({ year }) => String(year ?? UNKNOWN))].sort(([a], [b]) => (a < b ? 1 : -1));
  return years.flatMap(([year, of]) => {
    const rows = of.flatMap((one) => one.rows as readonly Readonly<Record<string, unknown>>[]);
    const lines = findingLines(rows, columns);
    return (['jsonl', 'csv'] as const).map((ending) => ({ file: `${year}/${name}.${ending}`, content: lines[ending] }));
  });
}

function blocksOf(files: readonly PlacedFile[]): Omit<DataBlock, 'ids'>[] {
  const years = groupBy(files, ({ file }) => file.split('/')[0] ?? UNKNOWN);
  return [...years].map(([year, of]) => ({
    year: year === UNKNOWN ? null : Number(year),
    parts: new Map(of.map(({ file, kept }) => [file.slice(year.length + 1), kept])),
  }));
}
