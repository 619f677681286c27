import type { FindingsData } from '../facts/comparison.ts';
import { COMPARISONS } from '../facts/registry.ts';
import type { KeptFile, PlacedFile } from '../model/page.ts';
import { csvHead } from '../site/files/finding-lines.ts';
import { fileOf, urls } from '../site/urls.ts';
import type { Arranged } from './arrange.ts';
import type { KeptLines } from './artefacts/results.ts';
import type { Ground } from './ground.ts';
import { contentHash } from './store/content-hash.ts';

/** A data file larger than this is one a year instead: hosts take files up to 25 MiB. */
const LARGEST_DATA_FILE = 20_000_000;

/** What is joined into the data files of comparisons. */
export type FindingsSources = Pick<Arranged, 'archive' | 'files'>;

/** `data/NAME.jsonl` and its CSV twin of every comparison that publishes its findings, or `data/NAME/2023.jsonl`, one a covered year, where one file would be too large. */
export async function findingsFiles(
  ground: Pick<Ground, 'kept' | 'files'>,
  sources: FindingsSources,
  largest = LARGEST_DATA_FILE,
): Promise<PlacedFile[]> {
  const made: PlacedFile[] = [];
  for (const { data } of COMPARISONS)
    if (data !== undefined) made.push(...(await filesOf(data, ground, { ...sources, largest })));
  return made;
}

interface Lines extends KeptLines {
  readonly year: number | null;
}

async function filesOf(
  { name, columns }: Pick<FindingsData<never>, 'name' | 'columns'>,
  { kept, files }: Pick<Ground, 'kept' | 'files'>,
  { archive, files: ofReports, largest }: FindingsSources & { readonly largest: number },
): Promise<readonly PlacedFile[]> {
  const lines = archive.reports.flatMap(({ id, year }): Lines[] => {
    const found = ofReports.get(id)?.findings[name];
    return found === undefined ? [] : [{ ...found, year: year.value }];
  });
  const key = contentHash(
    name,
    String(largest),
    ...columns,
    ...lines.map(({ jsonl, csv, year }) => `${jsonl.sha256} ${csv.sha256} ${year}`),
  );
  return kept.take(key, () => {
    const head = files.keep(csvHead(columns));
    return groupsOf(lines, largest).flatMap(({ year, of }) => [
      { file: fileOf(urls.findings(name, 'jsonl', year)), parts: of.map(({ jsonl }) => jsonl) },
      { file: fileOf(urls.findings(name, 'csv', year)), parts: [head, ...of.map(({ csv }) => csv)] },
    ]);
  });
}

interface Group {
  /** Undefined for all years together. */
  readonly year?: string;
  readonly of: readonly Lines[];
}

function groupsOf(lines: readonly Lines[], largest: number): Group[] {
  const bytes = (of: (line: Lines) => KeptFile) => lines.reduce((sum, line) => sum + of(line).bytes, 0);
  if (
    Math.max(
      bytes(({ jsonl }) => jsonl),
      bytes(({ csv }) => csv),
    ) <= largest
  )
    return [{ of: lines }];
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => (a ?? 0) - (b ?? 0));
  return years.map((year) => ({ year: String(year ?? 'unknown'), of: lines.filter((line) => line.year === year) }));
}
