import type { ReportSummary } from '../../model/archive.ts';

/**
 * Who a report is by, as a reference names it: the issuer under the places that its name leaves out, since 上马台镇 and 司法局 alone are several
 * bodies. A name that has a province or a prefecture in it stands as it is. Null where the issuer is not known.
 */
export function authorOf({ issuer, region }: Pick<ReportSummary, 'issuer' | 'region'>): string | null {
  const name = issuer.value;
  if (name === null) return null;
  const places = region.value ?? [];
  const named = places.findIndex((place) => name.includes(place));
  const isClear = named === 0 || (named === 1 && /[市州盟]$|地区$/u.test(places[1] ?? ''));
  return isClear ? name : joined(places.slice(0, named === -1 ? places.length : named).join(''), name);
}

/** 杭州市 and 市司法局 share the word between them. */
function joined(place: string, name: string): string {
  return /^[省市州盟区县旗乡镇]/u.test(name) && place.endsWith(name.slice(0, 1)) ? place + name.slice(1) : place + name;
}
