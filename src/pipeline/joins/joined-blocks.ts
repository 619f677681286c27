import { groupBy } from '../../archive/order.ts';
import { COMPARISONS } from '../../facts/registry.ts';
import type { PlacedFile } from '../../model/page.ts';
import type { Arranged } from '../arrange.ts';
import { joinVersion } from '../artefacts/artefacts.ts';
import type { DataBlock } from '../data-blocks.ts';
import type { Ground } from '../ground.ts';
import { contentHash } from '../store/content-hash.ts';
import type { Compared } from './compare-reports.ts';
import { UNKNOWN } from './joined-lines.ts';

/** What they are made of. */
type JoinedSources = Pick<Arranged, 'digests'> & Pick<Compared, 'linesOf'>;

/** Lines that come of joins, a block a comparison and covered year, kept until a report or the comparison changes. */
export async function joinedBlocks(
  ground: Pick<Ground, 'kept' | 'code' | 'config' | 'versions'>,
  { digests, linesOf }: JoinedSources,
): Promise<Omit<DataBlock, 'ids'>[]> {
  const by = ground.code.versionOf(['src/pipeline/joins/joined-lines.ts']);
  const blocks: Omit<DataBlock, 'ids'>[] = [];
  for (const row of COMPARISONS) {
    if (row.joinedData === undefined) continue;
    const key = contentHash('joined', by, joinVersion(row, ground), JSON.stringify(digests));
    blocks.push(...blocksOf(await ground.kept.take(key, () => linesOf(row))));
  }
  return blocks;
}

function blocksOf(files: readonly PlacedFile[]): Omit<DataBlock, 'ids'>[] {
  const years = groupBy(files, ({ file }) => file.split('/')[0] ?? UNKNOWN);
  return [...years].map(([year, of]) => ({
    year: year === UNKNOWN ? null : Number(year),
    parts: new Map(of.map(({ file, kept }) => [file.slice(year.length + 1), kept])),
  }));
}
