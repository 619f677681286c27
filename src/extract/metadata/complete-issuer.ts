import type { Witness } from '../../model/report.ts';
import type { Candidate } from '../claims/answer.ts';
import { isBodyName } from '../grammar/body-name.ts';
import { witnessIn } from '../lines/line.ts';
import { squeeze } from '../lines/normalise.ts';
import { placesNamed } from '../names/gazetteer.ts';
import { readIssuerName } from '../names/issuer-name.ts';
import { spellOut } from '../names/short-bodies.ts';
import { type Clues, pairWitness } from './clues.ts';
import { readRegion } from './region.ts';

/** A body named on the page, as printed. */
export type Named = Candidate<string>;

/** Relative names that need a place before them: 市科技局, 区政府办. */
export const RELATIVE = /^(省|市|区|县|州|旗|盟|镇|乡|街道)(?=[\u4e00-\u9fff]{2,})/;
/** What a site's name has after the body it belongs to: 天津宁河经济开发区政务网, 杭州市体育局门户网站. */
const SITE = /(政务网|政务公开网|政府网站?|政府信息公开.{0,4}|门户网站|官方网站|官网|信息网|信息公开网|网站|网)$/;
/** Footer and menu lines that name whose site it is. */
const OWNER = /^(?:主办单位|主办|承办单位|承办|版权所有|走进)[:： ]*([\u4e00-\u9fff]{4,30})/;

/** 市科技局, 经济开发区: a name that says not of which place. */
export function isPlaceless(name: string): boolean {
  const { places, township } = readIssuerName(name);
  return places.length === 0 && township === null && !/(部|总局|总署|国家.*局)$/.test(name);
}

/**
 * The whole name of a body that is printed without its place: another name on the page of which it is the short form,
 * else the place that the page is of put before it; `null` when the page leaves it open.
 */
export function completeIssuer(relative: Named, named: readonly Named[], clues: Clues): Named | null {
  const fuller = [...named, ...siteNames(clues)].find((n) => completes(n.value, relative.value));
  if (fuller) return { ...fuller, confidence: Math.min(0.95, fuller.confidence), status: 'found' };
  return withPlace(relative, clues);
}

/** 天津宁河经济开发区管理委员会 for 经济开发区; 天津市科学技术局 for 市科技局: the short form's letters stand in the long one, in order. */
export function completes(full: string, relative: string): boolean {
  const own = relative.replace(RELATIVE, '');
  const { places, short } = readIssuerName(full);
  const kind = RELATIVE.exec(relative)?.[1];
  if (full.length <= relative.length || (kind !== undefined && !places.some((place) => place.endsWith(kind))))
    return false;
  const rest = places.length > 0 ? short.replace(/^.*?[省市区县州旗盟](?=[\u4e00-\u9fff]{2,})/, '') : short;
  const whole = rest.length < own.length ? short : rest;
  const zone = /区$/.test(own);
  return zone ? whole.replace(/(管理委员会|管委会)$/, '').endsWith(own) : whole[0] === own[0] && isWithin(own, whole);
}

/** Whether the letters of `short` stand in `long` in the same order, the last one among its last five. */
function isWithin(short: string, long: string): boolean {
  let at = -1;
  for (const letter of short) {
    at = long.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return long.length - at <= 3;
}

/** Whose site the page is on: `<meta name="SiteName">`, footer, menu. They complete a name and never stand alone for the issuer. */
function siteNames(clues: Clues): Named[] {
  const metas = clues.metas
    .filter(({ name }) => /^(SiteName|ContentSource)$/i.test(name))
    .map(({ name, content }) =>
      offer(content, { rule: 'site-name', text: `${name}: ${content}`, start: null, end: null }),
    );
  const labels = clues.pairs
    .filter(({ field }) => field === 'publisher' || field === 'source')
    .map((pair) => offer(pair.value, pairWitness(pair)));
  const owners = [...clues.tail, ...clues.head].flatMap((line) => {
    const name = OWNER.exec(line.norm)?.[1];
    return name === undefined ? [] : [offer(name, witnessIn(line, 'site-owner'))];
  });
  return [...labels, ...metas, ...owners].filter(({ value }) => isBodyName(value) || /区$/.test(value));
}

function offer(text: string, witness: Witness): Named {
  return { value: squeeze(text).replace(SITE, ''), witness, confidence: 0.9, status: 'derived' };
}

/** 市科技局 on a page of 天津市 → 天津市科学技术局. */
function withPlace(relative: Named, clues: Clues): Named | null {
  const kind = RELATIVE.exec(relative.value)?.[1];
  if (kind === undefined) return null;
  const { answer } = readRegion(clues, null);
  if (answer.value === null || answer.confidence < 0.9) return null;
  const place = answer.value.findLast((name) => name.endsWith(kind) && placesNamed(name).length > 0);
  const below = answer.value.at(-1);
  if (place === undefined || (kind !== '市' && kind !== '省' && place !== below)) return null;
  const value = place + spellOut(relative.value.slice(kind.length));
  return { value, witness: relative.witness, confidence: 0.85, status: 'derived' };
}
