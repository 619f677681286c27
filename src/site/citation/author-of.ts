import type { ReportSummary } from '../../model/archive.ts';
import { bodyName } from '../../text/body-name.ts';

/** Who a report is by, as a reference names it; null where the issuer is not known. */
export function authorOf({ issuer, region }: Pick<ReportSummary, 'issuer' | 'region'>): string | null {
  return issuer.value === null ? null : bodyName(issuer.value, region.value ?? []);
}
