import type { TermBlock } from './block.ts';
import type { JoinedTerms } from './join.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

/** Different issuers that write a run before it may be a term of all. */
export const LEAST_ISSUERS = 3;

/** A run of words over all reports. */
export interface RunCount {
  count: number;
  /** Reports that put it in quotation marks. */
  quoted: number;
  /** The first of those that write it. */
  readonly issuers: Set<string>;
  readonly around: Surroundings;
}

/** Counts runs of several reports; most of some thousand in each are of one. */
export function countRuns(blocks: JoinedTerms): Map<string, RunCount> {
  const often = oftenHeld(blocks);
  const found = new Map<string, RunCount>();
  for (const block of blocks) {
    const own = block.runs.texts.map((text, at) => (often(text) ? addRun(found, block, at) : null));
    eachHolder(block, (term, { id, issuer }) => {
      const issuers = own[term]?.issuers;
      if (issuers !== undefined && issuers.size < LEAST_ISSUERS) issuers.add(issuer ?? id);
    });
  }
  return found;
}

function addRun(found: Map<string, RunCount>, { runs }: TermBlock, at: number): RunCount {
  const run = runCountOf(found, runs.texts[at] as string);
  run.count += runs.totals[at] as number;
  run.quoted += runs.quoted[at] as number;
  const { starts, signs } = runs.around;
  for (let sign = starts[at] as number; sign < (starts[at + 1] as number); sign++)
    run.around.add(signs[sign] as number);
  return run;
}

function runCountOf(found: Map<string, RunCount>, text: string): RunCount {
  const known = found.get(text);
  if (known !== undefined) return known;
  const made = { count: 0, quoted: 0, issuers: new Set<string>(), around: openSurroundings() };
  found.set(text, made);
  return made;
}

function eachHolder({ reports, runs }: TermBlock, tell: (term: number, report: TermBlock['reports'][number]) => void) {
  for (const [at, report] of reports.entries())
    for (let term = runs.starts[at] as number; term < (runs.starts[at + 1] as number); term++)
      tell(runs.terms[term] as number, report);
}

const BUCKETS = 2 ** 22;

/** Says of a run whether `LEAST_ISSUERS` reports may have it; runs that share a bucket are taken for one, so that some more pass. */
function oftenHeld(blocks: JoinedTerms): (run: string) => boolean {
  const buckets = new Uint8Array(BUCKETS);
  for (const block of blocks) {
    const own = Int32Array.from(block.runs.texts, bucketOf);
    eachHolder(block, (term) => {
      const bucket = own[term] as number;
      buckets[bucket] = Math.min(LEAST_ISSUERS, (buckets[bucket] as number) + 1);
    });
  }
  return (run) => (buckets[bucketOf(run)] as number) >= LEAST_ISSUERS;
}

function bucketOf(run: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < run.length; at++) hash = Math.imul(hash ^ run.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}
