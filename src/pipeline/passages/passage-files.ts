import type { PlacedFile } from '../../model/page.ts';
import type { SharedPassages } from '../../model/passage.ts';
import { reportPassagesFile } from '../../site/files/report-passages.ts';
import { holdersOf } from '../../site/passages/holders.ts';
import { reportPassages } from '../../site/passages/report-stretches.ts';
import type { Arranged } from '../arrange.ts';
import type { DataBlock } from '../data-blocks.ts';
import type { Ground } from '../ground.ts';
import { contentHash } from '../store/content-hash.ts';

/** For each report what of it other issuers' reports have too, kept in the blocks of the data files: one report more makes those anew that share with it. */
export async function passageFiles(
  { kept }: Pick<Ground, 'kept'>,
  { archive, shared }: Pick<Arranged, 'archive'> & { readonly shared: SharedPassages },
  blocks: readonly Pick<DataBlock, 'ids'>[],
): Promise<PlacedFile[]> {
  const found = reportPassages(shared, holdersOf(archive));
  const made: PlacedFile[] = [];
  for (const { ids } of blocks) {
    const files = ids.flatMap((id) => found.get(id) ?? []).map(reportPassagesFile);
    if (files.length === 0) continue;
    const key = contentHash('report passages', ...files.flatMap(({ file, content }) => [file, content]));
    made.push(...(await kept.take(key, () => files)));
  }
  return made;
}
