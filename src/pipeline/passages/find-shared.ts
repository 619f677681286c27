import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { corpusReports, issuerNumbers } from '../../facts/passages/across.ts';
import { type Corpus, joinCorpus } from '../../facts/passages/corpus.ts';
import { findPassages, type PassageSources } from '../../facts/passages/find-passages.ts';
import type { PlacedFile } from '../../model/page.ts';
import type { SharedPassages } from '../../model/passage.ts';
import type { Arranged } from '../arrange.ts';
import type { Ground } from '../ground.ts';
import { once } from '../once.ts';
import type { Note } from '../progress.ts';
import { contentHash } from '../store/content-hash.ts';
import { valueGone } from '../store/folders.ts';
import type { Workers } from '../workers.ts';
import { CODES_HEAD, countCodes, type PrintFile, readCodes, readPrint } from './folded-files.ts';
import { byArrival, type PassageBlock, planBlocks } from './plan-blocks.ts';
import { readShared, writeShared } from './shared-files.ts';

/** Who looks for passages, and who is told. */
export interface PassageMeans {
  readonly workers: Pick<Workers, 'passages'>;
  readonly note: Note;
}

/** The passages of the archive, and a hash of what they are made of. */
export interface FoundPassages {
  readonly shared: SharedPassages;
  readonly key: string;
}

type Places = Pick<Ground, 'cache' | 'versions' | 'code' | 'kept' | 'files'>;

/** Finds the passages that reports of different issuers share, block by block in threads where a block is not kept. */
export async function findShared(
  ground: Places,
  { archive, arrival, digests }: Pick<Arranged, 'archive' | 'arrival' | 'digests'>,
  means: PassageMeans,
): Promise<FoundPassages> {
  const summaries = byArrival(arrival, archive.reports);
  const issuers = issuerNumbers(summaries);
  const blocks = planBlocks(ground, { arrival: summaries.map(({ id }) => id), digests, issuers });
  const folded = await inBlocks(blocks, means, (block) => foldBlock(ground, block, { digests, ...means }));
  const open = once(() =>
    openCorpus(
      folded.map((files) => fileOf(ground, files, 'codes')),
      issuers,
    ),
  );
  // The later blocks take longest.
  const linked = await inBlocks(blocks.toReversed(), means, (block) => linkBlock(ground, block, { open, ...means }));
  const facts = JSON.stringify(summaries.map(({ id, year, region }) => [id, year.value, region.value?.[0] ?? null]));
  const key = contentHash(blocks.at(-1)?.linked ?? '', facts);
  const find = () => {
    const { corpus, sketches } = open();
    const alignments = joined(linked.toReversed().map((files) => readKept(ground, files, 'alignments')));
    const printOf = openPrints(blocks, corpus, (at) => readPrint(readKept(ground, folded[at] ?? [], 'print')));
    return findPassages({ corpus, alignments, reports: corpusReports(summaries, sketches), printOf });
  };
  return { shared: await takeShared(ground, key, find), key };
}

/** What decides the passages besides the reports. */
const FINDING = [
  'src/facts/passages/across.ts',
  'src/pipeline/passages/folded-files.ts',
  'src/pipeline/passages/shared-files.ts',
];

/** Those that are kept, where nothing changed. */
async function takeShared(ground: Places, key: string, find: () => SharedPassages): Promise<SharedPassages> {
  const found = once(find);
  let anew = false;
  const files = await ground.kept.take(contentHash('shared', ground.code.versionOf(FINDING), key), () => {
    anew = true;
    return writeShared(found());
  });
  const textOf = ({ file }: PlacedFile) => Buffer.from(readKept(ground, files, file)).toString();
  return anew ? found() : readShared(files.map((one) => [one.file, textOf(one)] as const));
}

/** The codes of all reports as threads share them, a block in memory at a time besides; read when something is to be found anew. */
function openCorpus(blocks: readonly string[], issuers: readonly number[]) {
  const count = blocks.reduce((sum, file) => sum + countCodes(readHead(file)), 0);
  const sketches: Uint32Array[] = [];
  const parts = function* () {
    for (const file of blocks) {
      const block = readCodes(readFileSync(file));
      sketches.push(...block.sketches);
      yield block;
    }
  };
  return { corpus: joinCorpus(parts(), issuers, count), sketches };
}

async function inBlocks(
  blocks: readonly PassageBlock[],
  { note }: PassageMeans,
  work: (block: PassageBlock) => Promise<readonly PlacedFile[]>,
): Promise<(readonly PlacedFile[])[]> {
  let done = 0;
  return Promise.all(
    blocks.map(async (block) => {
      const files = await work(block);
      note(`${++done}/${blocks.length}`);
      return files;
    }),
  );
}

type FoldMeans = PassageMeans & Pick<Arranged, 'digests'>;

function foldBlock(
  { cache, versions, code, kept }: Places,
  { ids, folded }: PassageBlock,
  { digests, workers }: FoldMeans,
): Promise<readonly PlacedFile[]> {
  const own = Object.fromEntries(ids.map((id) => [id, digests[id] ?? '']));
  return kept.take(folded, () => workers.passages({ cache, versions, digests: own, ids, code: code.version }));
}

interface LinkMeans extends PassageMeans {
  readonly open: () => { readonly corpus: Corpus };
}

function linkBlock(
  { cache, code, kept }: Places,
  { ids, first, linked }: PassageBlock,
  { open, workers }: LinkMeans,
): Promise<readonly PlacedFile[]> {
  const range = [first, first + ids.length] as const;
  return kept.take(linked, () => workers.passages({ cache, corpus: open().corpus, range, code: code.version }));
}

function readHead(file: string): Uint8Array {
  const [bytes, from] = [new Uint8Array(CODES_HEAD), openSync(file, 'r')];
  try {
    readSync(from, bytes);
    return bytes;
  } finally {
    closeSync(from);
  }
}

function readKept(places: Places, placed: readonly PlacedFile[], name: string): Uint8Array {
  return readFileSync(fileOf(places, placed, name));
}

function fileOf({ cache, files }: Places, placed: readonly PlacedFile[], name: string): string {
  const kept = placed.find(({ file }) => file === name)?.kept;
  const file = kept === undefined ? null : files.find(kept);
  if (file === null) throw valueGone(cache);
  return file;
}

function joined(parts: readonly Uint8Array[]): Int32Array {
  const bytes = Uint8Array.from(Buffer.concat(parts));
  return new Int32Array(bytes.buffer);
}

/** What reports print, a block in memory at a time: they are asked for in their order. */
function openPrints(
  blocks: readonly PassageBlock[],
  { starts, steps, widths }: Corpus,
  read: (block: number) => PrintFile,
): PassageSources['printOf'] {
  let [open, current] = [-1, null as PrintFile | null];
  return (report) => {
    const at = blocks.findIndex(({ first, ids }) => report < first + ids.length);
    if (at !== open || current === null) [open, current] = [at, read(at)];
    const own = report - (blocks[at] as PassageBlock).first;
    const [from, to] = [starts[report] as number, starts[report + 1] as number];
    return {
      pieces: current.pieces(own),
      print: current.print(own),
      widths: widths.subarray(from, to),
      steps: steps.subarray(from, to),
    };
  };
}
