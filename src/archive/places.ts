import type { PlaceNode, ReportSummary } from '../model/archive.ts';
import { byText } from './order.ts';
import { placeCodes } from './place-codes.ts';
import { distinctSlugs, slugOf } from './slug.ts';

/** A place while the tree grows. */
interface Sprout {
  readonly path: readonly string[];
  readonly slug: string;
  readonly children: Map<string, Sprout>;
  readonly reports: ReportSummary[];
}

/**
 * The tree of places that have reports, as deep as their regions say: province → city → county → township,
 * without the city where the region has none (天津市 → 武清区). `reports` come in the archive's order and stay in it.
 */
export function growPlaces(reports: readonly ReportSummary[]): PlaceNode[] {
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
  const slugs = distinctSlugs(new Map(all.map((sprout) => [identityOf(sprout), sprout.slug])));
  return nodesOf(roots, slugs);
}

function plant(path: readonly string[], codes: readonly (string | null)[]): Sprout {
  return { path, slug: placeSlug(path, codes), children: new Map(), reports: [] };
}

/** The place's code, or the nearest code above it with the reading of the names below: `120114-shangmataizhen`. */
function placeSlug(path: readonly string[], codes: readonly (string | null)[]): string {
  const own = codes[path.length - 1];
  if (own) return own;
  const above = codes.slice(0, path.length).findLastIndex((code) => code !== null);
  return `${codes[above] ?? 'x'}-${path
    .slice(above + 1)
    .map(slugOf)
    .join('-')}`;
}

function nodesOf(level: ReadonlyMap<string, Sprout>, slugs: ReadonlyMap<string, string>): PlaceNode[] {
  return [...level.values()]
    .map(
      (sprout): PlaceNode => ({
        slug: slugs.get(identityOf(sprout)) as string,
        name: sprout.path.at(-1) as string,
        path: sprout.path,
        children: nodesOf(sprout.children, slugs),
        reports: sprout.reports,
      }),
    )
    .sort((a, b) => byText(a.slug, b.slug));
}

function identityOf(sprout: Sprout): string {
  return sprout.path.join('/');
}
