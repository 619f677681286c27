import type { PlaceNode, ReportSummary } from '../model/archive.ts';
import type { PlaceRecord } from '../model/permalinks.ts';
import { byText, firstPath } from './order.ts';
import { type SlugClaim, settleSlugs } from './permalinks/settle-slugs.ts';
import { placeCodes } from './place-codes.ts';
import { slugOf } from './slug.ts';

/** A place while the tree grows. */
interface Sprout {
  readonly path: readonly string[];
  readonly naming: Naming;
  readonly children: Map<string, Sprout>;
  readonly reports: ReportSummary[];
}

/** What a place is and which slug it would like. */
type Naming = Pick<SlugClaim, 'identity' | 'wanted'>;
type Given = ReadonlyMap<string, PlaceRecord>;

/** A place as the code list knows it. */
const CODED = /^\d{6}$/;

/**
 * The tree of places that have reports, as deep as their regions say: province → city → county → township,
 * without the city where the region has none (天津市 → 武清区). `reports` come in the archive's order and stay in it;
 * `given` is what slugs stood for before.
 */
export function growPlaces(reports: readonly ReportSummary[], given: Given = new Map()): PlaceNode[] {
  const roots = new Map<string, Sprout>();
  const all: Sprout[] = [];
  for (const report of reports) {
    const region = report.region.value ?? [];
    const codes = placeCodes(region, report.regionCode);
    let level = roots;
    for (const [depth, name] of region.entries()) {
      const sprout = level.get(name) ?? plant(region.slice(0, depth + 1), codes);
      if (!level.has(name)) all.push(sprout);
      level.set(name, sprout);
      sprout.reports.push(report);
      level = sprout.children;
    }
  }
  const named = nameApart(all);
  const slugs = settleSlugs(
    [...named].map(([{ naming, reports: members }, identity]) => ({ ...naming, identity, since: firstPath(members) })),
    new Map([...given].map(([slug, { identity }]) => [slug, identity])),
  );
  return nodesOf(roots, (sprout) => {
    const identity = named.get(sprout) as string;
    const slug = slugs.get(identity) as string;
    const reader = CODED.test(slug) || sprout.reports.length > 1 || (given.get(slug)?.reader ?? false);
    return { slug, identity, reader };
  });
}

function plant(path: readonly string[], codes: readonly (string | null)[]): Sprout {
  return { path, naming: nameOf(path, codes), children: new Map(), reports: [] };
}

/** The place's code, or the nearest code above it with the names below and their reading: 120114-上马台镇, `120114-shangmataizhen`. */
function nameOf(path: readonly string[], codes: readonly (string | null)[]): Naming {
  const own = codes[path.length - 1];
  if (own) return { identity: own, wanted: own };
  const above = codes.slice(0, path.length).findLastIndex((code) => code !== null);
  const [code, below] = [codes[above] ?? 'x', path.slice(above + 1)];
  return { identity: `${code}-${below.join('/')}`, wanted: `${code}-${below.map(slugOf).join('-')}` };
}

/** Identities of all places; where two paths lead to one code, the second is known by its path besides. */
function nameApart(sprouts: readonly Sprout[]): ReadonlyMap<Sprout, string> {
  const taken = new Set<string>();
  const inOrder = [...sprouts].sort((a, b) => byText(a.path.join('/'), b.path.join('/')));
  return new Map(
    inOrder.map((sprout) => {
      const { identity } = sprout.naming;
      const name = taken.has(identity) ? `${identity} ${sprout.path.join('/')}` : identity;
      taken.add(identity);
      return [sprout, name];
    }),
  );
}

function nodesOf(
  level: ReadonlyMap<string, Sprout>,
  settled: (sprout: Sprout) => Pick<PlaceNode, 'slug' | 'identity' | 'reader'>,
): PlaceNode[] {
  return [...level.values()]
    .map(
      (sprout): PlaceNode => ({
        ...settled(sprout),
        name: sprout.path.at(-1) as string,
        path: sprout.path,
        children: nodesOf(sprout.children, settled),
        reports: sprout.reports,
      }),
    )
    .sort((a, b) => byText(a.slug, b.slug));
}
