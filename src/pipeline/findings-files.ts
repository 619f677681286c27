import type { FindingsData } from '../facts/comparison.ts';
import { COMPARISONS } from '../facts/registry.ts';
import type { FindingShape } from '../model/finding-shape.ts';
import type { KeptFile, PlacedFile } from '../model/page.ts';
import { csvHead } from '../site/files/finding-lines.ts';
import { fileOf, urls } from '../site/urls.ts';
import type { DataBlock } from './data-blocks.ts';
import type { Ground } from './ground.ts';
import { contentHash } from './store/content-hash.ts';

/** A data file larger than this is one a year instead: hosts take files up to 25 MiB. */
const LARGEST_DATA_FILE = 20_000_000;

/** `data/NAME.jsonl` and its CSV twin of every comparison that publishes its findings or what comes of its join, or `data/NAME/2023.jsonl`, one a covered year, where one file would be too large. */
export async function findingsFiles(
  ground: Pick<Ground, 'kept' | 'files'>,
  blocks: readonly Lines[],
  largest = LARGEST_DATA_FILE,
): Promise<PlacedFile[]> {
  const made: PlacedFile[] = [];
  for (const row of COMPARISONS) {
    const data = row.data ?? row.joinedData;
    if (data !== undefined) made.push(...(await filesOf(data, ground, { parts: partsOf(data.name, blocks), largest })));
  }
  return made;
}

type Lines = Pick<DataBlock, 'year' | 'parts'>;

/** What a block gives to the files of a comparison. */
interface Parts {
  readonly year: number | null;
  readonly jsonl: KeptFile;
  readonly csv: KeptFile;
}

function partsOf(name: string, blocks: readonly Lines[]): Parts[] {
  return blocks.flatMap(({ year, parts }): Parts[] => {
    const [jsonl, csv] = [parts.get(`${name}.jsonl`), parts.get(`${name}.csv`)];
    return jsonl === undefined || csv === undefined ? [] : [{ year, jsonl, csv }];
  });
}

async function filesOf(
  { name, ...shape }: Pick<FindingsData<never>, 'name' | keyof FindingShape>,
  { kept, files }: Pick<Ground, 'kept' | 'files'>,
  { parts, largest }: { readonly parts: readonly Parts[]; readonly largest: number },
): Promise<readonly PlacedFile[]> {
  const head = csvHead(shape);
  const contents = parts.map(({ jsonl, csv, year }) => `${jsonl.sha256} ${csv.sha256} ${year}`);
  return kept.take(contentHash(name, String(largest), head, ...contents), () => {
    const keptHead = files.keep(head);
    return groupsOf(parts, largest).flatMap(({ year, of }) => [
      { file: fileOf(urls.findings(name, 'jsonl', year)), parts: of.map(({ jsonl }) => jsonl) },
      { file: fileOf(urls.findings(name, 'csv', year)), parts: [keptHead, ...of.map(({ csv }) => csv)] },
    ]);
  });
}

interface Group {
  /** Undefined for all years together. */
  readonly year?: string;
  readonly of: readonly Parts[];
}

function groupsOf(parts: readonly Parts[], largest: number): Group[] {
  const bytes = (of: (part: Parts) => KeptFile) => parts.reduce((sum, part) => sum + of(part).bytes, 0);
  if (
    Math.max(
      bytes(({ jsonl }) => jsonl),
      bytes(({ csv }) => csv),
    ) <= largest
  )
    return [{ of: parts }];
  const years = [...new Set(parts.map(({ year }) => year))].sort((a, b) => (a ?? 0) - (b ?? 0));
  return years.map((year) => ({ year: String(year ?? 'unknown'), of: parts.filter((part) => part.year === year) }));
}
