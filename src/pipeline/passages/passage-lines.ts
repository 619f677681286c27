import { groupBy } from '../../archive/order.ts';
import { data, passageFacts } from '../../facts/passages/data.ts';
import type { Archive } from '../../model/archive.ts';
import type { SiteFile } from '../../model/page.ts';
import type { Passage } from '../../model/passage.ts';
import { findingLines } from '../../site/files/finding-lines.ts';
import type { DataBlock } from '../data-blocks.ts';
import type { Ground } from '../ground.ts';
import { contentHash } from '../store/content-hash.ts';
import type { FoundPassages } from './find-shared.ts';

/** Lines that passages give to the data files, by the year in which they are held first; made anew where the passages are others. */
export async function passageLines(
  { kept, code }: Pick<Ground, 'kept' | 'code'>,
  { reports }: Pick<Archive, 'reports'>,
  { shared, key }: FoundPassages,
): Promise<Pick<DataBlock, 'year' | 'parts'>[]> {
  const by = code.versionOf(['src/pipeline/passages/passage-lines.ts', 'src/facts/passages/find-passages.ts']);
  const years = new Map(reports.map(({ id, year }) => [id, year.value]));
  const yearOf = ({ places: [first] }: Passage) => years.get(first?.report ?? '') ?? UNKNOWN;
  const files = await kept.take(contentHash('passages', by, key), () =>
    [...groupBy(shared.passages, yearOf)].sort(([a], [b]) => a - b).flatMap(([year, of]) => linesOf(year, of)),
  );
  return [...groupBy(files, ({ file }) => file.split('.')[0] ?? '')].map(([year, of]) => ({
    year: Number(year) === UNKNOWN ? null : Number(year),
    parts: new Map(of.map((one) => [`${data.name}.${one.file.split('.')[1]}`, one.kept])),
  }));
}

/** A year that is not known. */
const UNKNOWN = 0;

function linesOf(year: number, passages: readonly Passage[]): SiteFile[] {
  const rows = passageFacts(passages).map((fact) => data.toLine(fact) as Readonly<Record<string, unknown>>);
  const { jsonl, csv } = findingLines(rows, data);
  return [
    { file: `${year}.jsonl`, content: jsonl },
    { file: `${year}.csv`, content: csv },
  ];
}
