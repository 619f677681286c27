import { areaList } from '@vant/area-data';
import { formerPlaces } from './former-places.ts';

/** A place of GB/T 2260: its code and the names from the province down to it. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly level: 'province' | 'city' | 'county';
  /** The place was abolished or has another name now. */
  readonly former?: true;
}

/** Zones of the code list whose bare name says not of which place: 经济开发区, 高新区. */
const GENERIC =
  /^(国家|省级)?(经济|技术|高新|高新技术|产业|工业|综合|农业|旅游|保税|管理|生态|科技|示范)*(开发|园|高新|保税|试验|管理|示范|度假)?区$/;
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
for (const place of formerPlaces()) {
  const now = byName.get(place.name) ?? [];
  if (now.some(({ path }) => path[0] === place.path[0] && (place.path.length < 3 || path[1] === place.path[1])))
    continue;
  add({ ...place, former: true });
}

function add(place: Place): void {
  if (GENERIC.test(place.name)) return;
  if (!byCode.has(place.code)) byCode.set(place.code, place);
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
