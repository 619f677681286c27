import type { TermRow } from '../suggest-file.ts';
import type { SuggestParts } from './build-suggestions.ts';
import { countWords } from './count-words.ts';
import { chooseWords } from './list-terms.ts';
import { type SuggestSource, type SuggestTally, tallyReports } from './tally-reports.ts';

/** What suggestions need of a shard of the archive's reports. */
export interface SuggestShard extends SuggestTally {
  /** Exact counts of words in them, those that stand nowhere in them too. */
  readonly counts: readonly TermRow[];
}

/** Where shards come from. */
export interface ShardSource {
  /** The one kept, or null; its counts may lack words. */
  readonly kept: SuggestShard | null;
  /** Its reports, read when the shard is made. */
  readonly read: () => Iterable<SuggestSource>;
  /** Paragraphs of each of its reports, read when words are counted. */
  readonly lines: () => Iterable<readonly string[]>;
  readonly keep: (shard: SuggestShard) => void;
}

/** So many times as many words are counted as are asked for: a report more asks for some that were not among them, and seldom for one beyond these. */
const SPARE = 2;

/** Joins what is kept of shards; what is missing of one is made, and kept. `order` is that of the archive's reports, by id. */
export function joinShards(sources: readonly ShardSource[], order: readonly string[]): SuggestParts {
  const tallied = sources.map((source) => source.kept ?? { ...tallyReports(source.read()), counts: [] });
  const chosen = chooseWords(tallied);
  const asked = [...chosen.terms, ...chosen.plain];
  const shards = tallied.map((shard, at) => {
    if (covers(shard, asked)) return shard;
    const { lines, keep } = sources[at] as ShardSource;
    const wide = chooseWords(tallied, SPARE);
    const counted = { ...shard, counts: countIn(lines(), [...wide.terms, ...wide.plain]) };
    keep(counted);
    return counted;
  });
  const reports = new Map(shards.flatMap((shard) => shard.reports.map((report) => [report.facts.id, report])));
  const counts = sumCounts(shards);
  return {
    reports: order.flatMap((id) => reports.get(id) ?? []),
    chosen,
    countOf: (word) => counts.get(word) ?? [word, 0, 0],
  };
}

function covers({ counts }: SuggestShard, words: readonly string[]): boolean {
  const counted = new Set(counts.map(([word]) => word));
  return words.every((word) => counted.has(word));
}

function countIn(reports: Iterable<readonly string[]>, words: readonly string[]): TermRow[] {
  const counter = countWords(words);
  for (const lines of reports) counter.add(lines);
  return counter.rows();
}

function sumCounts(shards: readonly SuggestShard[]): ReadonlyMap<string, TermRow> {
  const sums = new Map<string, TermRow>();
  for (const { counts } of shards) {
    for (const [word, reports, times] of counts) {
      const [, before = 0, timesBefore = 0] = sums.get(word) ?? [];
      sums.set(word, [word, before + reports, timesBefore + times]);
    }
  }
  return sums;
}
