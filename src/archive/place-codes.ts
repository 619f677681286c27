import { areaList } from '@vant/area-data';

/** Length of the part of a code that its children share, by the level's list. */
const LISTS = [
  { names: areaList.province_list, prefix: 2 },
  { names: areaList.city_list, prefix: 4 },
  { names: areaList.county_list, prefix: 6 },
] as const;

/** Codes by parent's prefix and name, e.g. `1201` or `12` and 武清区; a county also stands directly below its province. */
const CODES = new Map<string, string | null>();
for (const [level, { names }] of LISTS.entries()) {
  for (const [code, name] of Object.entries(names)) {
    for (let above = 0; above < Math.max(level, 1); above++) {
      const parent = level === 0 ? '' : code.slice(0, (LISTS[above] as (typeof LISTS)[number]).prefix);
      // two counties of one name in one province: only the city tells them apart
      CODES.set(`${parent}/${name}`, CODES.has(`${parent}/${name}`) ? null : code);
    }
  }
}

/**
 * Six-digit codes (GB/T 2260) of the places from the province down, null for places without one (townships).
 * A place that the table no longer lists gets `regionCode`, the code of the lowest place that has one.
 */
export function placeCodes(region: readonly string[], regionCode: string | null): (string | null)[] {
  let parent = '';
  const codes = region.map((name, depth) => {
    const code = depth > 2 ? null : (CODES.get(`${parent}/${name}`) ?? null);
    if (code !== null) parent = code.replace(/(?:00)+$/, '');
    return code;
  });
  const gap = codes.indexOf(null);
  if (gap >= 0 && regionCode !== null && /^\d{6}$/.test(regionCode) && !codes.includes(regionCode))
    codes[gap] = regionCode;
  return codes;
}
