import type { Fact, FindingsData } from '../../facts/comparison.ts';
import { PAIRING } from '../../facts/registry.ts';
import type { SiteFile } from '../../model/page.ts';
import { findingLines } from '../../site/files/finding-lines.ts';
import type { Arranged } from '../arrange.ts';
import { factsName } from '../artefacts/artefacts.ts';
import { pairDigest } from '../artefacts/open-artefacts.ts';
import type { DataBlock } from '../data-blocks.ts';
import type { Ground } from '../ground.ts';
import { contentHash } from '../store/content-hash.ts';
import { pairedIds } from './pair-reports.ts';
import type { PairedIds } from './pair-worker.ts';

/** Lines that pairs of reports give to the data files, in the blocks of the later reports; joined and kept as theirs are. */
export async function pairBlocks(
  { kept, versions, code }: Pick<Ground, 'kept' | 'versions' | 'code'>,
  { archive, digests, library }: Pick<Arranged, 'archive' | 'digests' | 'library'>,
  blocks: readonly DataBlock[],
): Promise<DataBlock[]> {
  const earlier = new Map(pairedIds(archive));
  const made: DataBlock[] = [];
  for (const { year, ids } of blocks) {
    const pairs = ids.flatMap((id): PairedIds[] => (earlier.has(id) ? [[id, earlier.get(id) as string]] : []));
    const contents = pairs.map((pair) => pairDigest(digests, pair));
    for (const row of PAIRING) {
      const { data, id } = row;
      if (data === undefined || pairs.length === 0) continue;
      const by = code.versionOf([`src/facts/${id}/data.ts`, 'src/pipeline/pairs/pair-blocks.ts']);
      const key = contentHash('pairs', by, versions[factsName(row)] ?? '', ...contents, ...pairs.flat());
      const files = await kept.take(key, () =>
        linesOf(
          data,
          pairs.map(([later, before]) => library.pair(factsName(row), later, before).facts),
        ),
      );
      made.push({ year, ids, parts: new Map(files.map((one) => [one.file, one.kept])) });
    }
  }
  return made;
}

function linesOf({ name, toLine, ...shape }: FindingsData<Fact>, pairs: readonly (readonly Fact[])[]): SiteFile[] {
  const lines = pairs.map((facts) =>
    findingLines(
      facts.map((fact) => toLine(fact) as Readonly<Record<string, unknown>>),
      shape,
    ),
  );
  return (['jsonl', 'csv'] as const).map((ending) => ({
    file: `${name}.${ending}`,
    content: lines.map((one) => one[ending]).join(''),
  }));
}
