import type { IssuerGroup, ReportSummary } from '../model/archive.ts';
import { canonicalIssuer, fullestName } from './issuer-identity.ts';
import { byAge, byText, firstPath, groupBy } from './order.ts';
import { settleSlugs } from './permalinks/settle-slugs.ts';
import { slugOf } from './slug.ts';

/** Stands where no place code is known. */
const NO_CODE = 'x';

/** What makes two reports the same issuer's: region code and canonical name, e.g. `120114-上马台镇`; null when unknown. */
export function issuerIdentity({ issuer, region, regionCode }: ReportSummary): string | null {
  if (issuer.value === null) return null;
  return `${codeOf(regionCode)}-${canonicalIssuer(issuer.value, region.value ?? [])}`;
}

/** Reports by issuing body, in the order of the slugs; `given` is what slugs stood for before. */
export function groupIssuers(
  reports: readonly ReportSummary[],
  given: ReadonlyMap<string, string> = new Map(),
): IssuerGroup[] {
  const groups = groupBy(reports, issuerIdentity);
  const claims = [...groups].map(([identity, members]) => ({
    identity,
    wanted: wantedSlug(identity),
    since: firstPath(members),
  }));
  const slugs = settleSlugs(claims, given);
  return [...groups]
    .map(([identity, members]) => issuerGroup(identity, slugs.get(identity) as string, members))
    .sort((a, b) => byText(a.slug, b.slug));
}

/** Built from the canonical name, so that a more complete spelling found later moves no address. */
function wantedSlug(identity: string): string {
  const cut = identity.indexOf('-');
  return `${identity.slice(0, cut)}-${slugOf(identity.slice(cut + 1))}`;
}

function issuerGroup(identity: string, slug: string, members: readonly ReportSummary[]): IssuerGroup {
  const reports = [...members].sort(byAge);
  const newestFirst = reports.toReversed();
  return {
    slug,
    identity,
    name: fullestName(reports.flatMap((report) => report.issuer.value ?? [])),
    region: newestFirst.find((report) => report.region.value)?.region.value ?? [],
    level: newestFirst.find((report) => report.level.value)?.level.value ?? null,
    reports,
  };
}

function codeOf(regionCode: string | null): string {
  return regionCode !== null && /^\d{6}$/.test(regionCode) ? regionCode : NO_CODE;
}
