import type { IssuerGroup, ReportSummary } from '../model/archive.ts';
import { canonicalIssuer, fullestName } from './issuer-identity.ts';
import { byAge, byText, groupBy } from './order.ts';
import { distinctSlugs, slugOf } from './slug.ts';

/** Stands where no place code is known. */
const NO_CODE = 'x';

/** What makes two reports the same issuer's: region code and canonical name, e.g. `120114-上马台镇`; null when unknown. */
export function issuerIdentity({ issuer, region, regionCode }: ReportSummary): string | null {
  if (issuer.value === null) return null;
  return `${codeOf(regionCode)}-${canonicalIssuer(issuer.value, region.value ?? [])}`;
}

/** Reports by issuing body, in the order of the slugs. */
export function groupIssuers(reports: readonly ReportSummary[]): IssuerGroup[] {
  const groups = groupBy(reports, issuerIdentity);
  const slugs = distinctSlugs(new Map([...groups.keys()].map((identity) => [identity, wantedSlug(identity)])));
  return [...groups]
    .map(([identity, members]) => issuerGroup(slugs.get(identity) as string, members))
    .sort((a, b) => byText(a.slug, b.slug));
}

/** Built from the canonical name, so that a more complete spelling found later moves no address. */
function wantedSlug(identity: string): string {
  const cut = identity.indexOf('-');
  return `${identity.slice(0, cut)}-${slugOf(identity.slice(cut + 1))}`;
}

function issuerGroup(slug: string, members: readonly ReportSummary[]): IssuerGroup {
  const reports = [...members].sort(byAge);
  const newestFirst = reports.toReversed();
  return {
    slug,
    name: fullestName(reports.flatMap((report) => report.issuer.value ?? [])),
    region: newestFirst.find((report) => report.region.value)?.region.value ?? [],
    level: newestFirst.find((report) => report.level.value)?.level.value ?? null,
    reports,
  };
}

function codeOf(regionCode: string | null): string {
  return regionCode !== null && /^\d{6}$/.test(regionCode) ? regionCode : NO_CODE;
}
