import { SECTION_KEYS } from '../model/report.ts';
import { ARTEFACT_NAMES, PAIR_NAMES } from './artefacts/artefacts.ts';
import { artefactKey } from './artefacts/open-artefacts.ts';
import type { BuildOptions } from './build-options.ts';
import type { ExtractedReports } from './captures/extract-reports.ts';
import type { Ground } from './ground.ts';
import type { Site } from './open-site.ts';
import { outKey } from './pages/explain-page.ts';
import type { MadePage } from './pages/render-pages.ts';
import { shareKey, shareVersion } from './pages/share-key.ts';
import type { Weighed } from './pairs/weigh-archive.ts';
import { tierKey } from './search/kept-tier.ts';
import type { PlannedTier } from './search/plan-index.ts';
import { contentPath, valuePath } from './store/entry-paths.ts';
import { ROLL } from './store/roll.ts';
import { sweepCache } from './store/sweep-cache.ts';

/** What a build has used of the cache. */
export interface UsedEntries {
  readonly extracted: ExtractedReports;
  readonly pages: readonly MadePage[];
  readonly site: Site;
  readonly tiers: readonly PlannedTier[];
  /** Digests of the pairs of reports. */
  readonly pairs: readonly string[];
  readonly weighed: Weighed;
  /** Keys of the tallies that suggestions are made of. */
  readonly tallies: readonly string[];
  readonly viewKeys: readonly string[];
  /** Keys of the check of links. */
  readonly checked: readonly string[];
  /** Key of the whole site. */
  readonly key: string;
}

/** Most that results of earlier builds may take, bytes, unless told. */
const LIMIT = 1e9;

/** Removes results of earlier builds beyond the limit, the oldest first; none where this build took everything from the cache. */
export function sweep(used: UsedEntries, ground: Ground, options: BuildOptions): number {
  const { cache, cacheLimit = LIMIT } = options;
  const nothingNew = used.extracted.answers.every(({ cached }) => cached) && !used.pages.some(({ anew }) => anew);
  if (nothingNew && options.cacheLimit === undefined) return 0;
  return sweepCache(cache, { used: usedFiles(used, ground, options), since: ground.since, bound: cacheLimit });
}

/** Files of the cache, below its folder, that the same build would ask for again. */
function usedFiles(
  { extracted, pages, site, tiers, pairs, weighed, tallies, viewKeys, checked, key: siteKey }: UsedEntries,
  { versions, kept, code, config }: Ground,
  { out }: BuildOptions,
): Set<string> {
  const shares = shareVersion(code, config);
  const taken = kept.taken();
  const reports = extracted.answers.flatMap(({ report }) => report ?? []);
  const values: Readonly<Record<string, readonly string[]>> = {
    capture: [ROLL, ...reports.map(({ captureKey }) => captureKey)],
    ...Object.fromEntries(
      ARTEFACT_NAMES.map((name) => [name, reports.map(({ digest }) => artefactKey(versions, name, digest))]),
    ),
    ...Object.fromEntries(
      PAIR_NAMES.map((name) => [name, pairs.map((digest) => artefactKey(weighed.versions, name, digest))]),
    ),
    grams: weighed.grams,
    weights: [weighed.weights],
    page: [ROLL, ...pages.map(({ key }) => key)],
    share: reports.flatMap(({ digest }) => SECTION_KEYS.map((key) => shareKey(shares, digest, key))),
    placed: taken.keys,
    views: viewKeys,
    shard: tiers.flatMap(({ shards }) => shards.map(({ key }) => key)),
    tier: tiers.map((tier) => tierKey({ code }, tier)),
    tally: tallies,
    checked,
    inputs: [siteKey, outKey(out)],
    whole: [siteKey],
  };
  return new Set([
    ...Object.entries(values).flatMap(([name, keys]) => keys.map((key) => valuePath(name, key))),
    ...reports.flatMap(({ files }) => files.map(({ kept: { sha256 } }) => contentPath(sha256))),
    ...taken.contents.map(({ sha256 }) => contentPath(sha256)),
    ...site.placed().map(({ kept: { sha256 } }) => contentPath(sha256)),
  ]);
}
