import { areaList } from '@vant/area-data';

/** A place of GB/T 2260: its code and the names from the province down to it. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly level: 'province' | 'city' | 'county';
}

/** Names that are no places but groups in the code list: 省直辖县, 县 of a municipality. */
const GROUPS = /^(省直辖县|自治区直辖县|县|市辖区)$/;

const byName = new Map<string, Place[]>();
const byCode = new Map<string, Place>();

for (const [code, name] of Object.entries(areaList.province_list)) add({ code, name, path: [name], level: 'province' });
for (const [code, name] of Object.entries(areaList.city_list)) {
  const province = byCode.get(`${code.slice(0, 2)}0000`);
  if (province && name !== province.name && !GROUPS.test(name)) {
    add({ code, name, path: [...province.path, name], level: 'city' });
  }
}
for (const [code, name] of Object.entries(areaList.county_list)) {
  const above = byCode.get(`${code.slice(0, 4)}00`) ?? byCode.get(`${code.slice(0, 2)}0000`);
  if (above) add({ code, name, path: [...above.path, name], level: 'county' });
}

function add(place: Place): void {
  byCode.set(place.code, place);
  byName.set(place.name, [...(byName.get(place.name) ?? []), place]);
}

/** Places of that very name; several for homonyms (鼓楼区), none for what is no place. */
export function placesNamed(name: string): readonly Place[] {
  return byName.get(name) ?? [];
}

/** Endings of place names, by which they are found in running text. */
const ENDING = /[省市区县旗州盟]/g;
const LONGEST = 15;

/** A place name found in a text, with the places it may mean. */
export interface Mention {
  readonly name: string;
  readonly start: number;
  readonly places: readonly Place[];
}

/** All names of the gazetteer in a text; of names that overlap, the longest: 滨海新区, not 新区. */
export function findPlaces(text: string): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(ENDING)) {
    const end = match.index + 1;
    const mention = longestEndingAt(text, end);
    if (mention && mention.start >= (lastEnd(found) ?? 0)) found.push(mention);
  }
  return found;
}

function longestEndingAt(text: string, end: number): Mention | null {
  for (let start = Math.max(0, end - LONGEST); start < end - 1; start++) {
    const name = text.slice(start, end);
    const places = byName.get(name);
    if (places) return { name, start, places };
  }
  return null;
}

function lastEnd(found: readonly Mention[]): number | undefined {
  const last = found.at(-1);
  return last && last.start + last.name.length;
}

/** Whether a place lies within another: 海门区 in 南通市. */
export function isBelow(place: Place, above: Place): boolean {
  return place.path.length > above.path.length && above.path.every((name, i) => place.path[i] === name);
}
