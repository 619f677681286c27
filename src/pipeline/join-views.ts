import type { AnyComparison } from '../facts/comparison.ts';
import { COMPARISONS } from '../facts/registry.ts';
import type { View } from '../model/view.ts';
import type { Arranged } from './arrange.ts';
import { factsName } from './artefacts/artefacts.ts';
import { looksLike } from './artefacts/shapes.ts';
import type { Ground } from './ground.ts';
import type { Library, ReportDigests } from './library.ts';
import { contentHash } from './store/content-hash.ts';
import { storeIn } from './store/folders.ts';
import { openStore } from './store/store.ts';

/** What comparisons are joined of. */
export interface JoinSources extends Pick<Arranged, 'archive' | 'digests'> {
  readonly library: Library;
}

/** Keys under which views are kept. */
export function viewKeys({ code, versions }: Ground, digests: ReportDigests): string[] {
  return COMPARISONS.map((row) => viewKey(row, { code, versions }, digests));
}

/** The views of all comparisons over the archive; made anew when reports, findings or the code that joins them change. */
export function joinViews(ground: Ground, sources: JoinSources): View[] {
  return COMPARISONS.flatMap((row) => viewsOf(row, ground, sources));
}

function viewsOf(row: AnyComparison, { cache, code, versions }: Ground, { archive, digests, library }: JoinSources) {
  const name = factsName(row);
  const store = openStore(storeIn(cache, 'views'));
  const key = viewKey(row, { code, versions }, digests);
  const known = store.read<readonly View[]>(key);
  if (known !== null && looksLike('views', known)) return known;
  const joined = archive.reports.reduce(
    (so, { id }) => row.join.add(so, id, library.get(name, id).tally),
    row.join.empty(),
  );
  const views = row.views(joined, { reports: archive.reports.length });
  store.write(key, views);
  return views;
}

function viewKey(row: AnyComparison, { code, versions }: Pick<Ground, 'code' | 'versions'>, digests: ReportDigests) {
  const by = contentHash(code.versionOf([`src/facts/${row.id}/`]), versions[factsName(row)] ?? '');
  return contentHash(by, JSON.stringify(digests));
}
