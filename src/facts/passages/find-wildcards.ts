import { findPlaces } from '../../extract/names/gazetteer.ts';
import { NUMBER, PLACE } from './code-table.ts';

/** A stretch of a folded text that counts as one sign, whatever it says. */
export interface Wildcard {
  readonly from: number;
  readonly to: number;
  readonly code: typeof NUMBER | typeof PLACE;
}

/** e.g. 1,234.5; 二〇二三年 */
const NUMBERS = /\d+(?:[.,]\d+)*|[〇零一二三四五六七八九]{4}(?=年)/gu;
/** How an issuer speaks of its own place: 我市, 全县, 本镇 */
const OWN_PLACE = /[全我本](?:自治[区州县]|街道|[省市区县旗州盟镇乡街局])/gu;
/** What ends a place's name and may be left out: 天津, but not 沙 of 沙县. */
const ENDING = /[省市区县旗州盟镇乡]$|街道$/u;
const SPECIAL = /[\\^$.*+?()[\]{}|]/gu;

/** Finds the numbers and names of places in a text in simplified characters. */
export type FindWildcards = (text: string) => Wildcard[];

/** Opens the search for a report with its own names: of its places, and of its issuer. */
export function openWildcards(names: readonly string[]): FindWildcards {
  const own = ownNames(names);
  return (text) => {
    const found = [
      ...matches(text, NUMBERS, NUMBER),
      ...matches(text, OWN_PLACE, PLACE),
      ...(own === null ? [] : matches(text, own, PLACE)),
      ...findPlaces(text).map(({ start, name }): Wildcard => ({ from: start, to: start + name.length, code: PLACE })),
    ];
    return joined(found.sort((a, b) => a.from - b.from || b.to - a.to));
  };
}

function matches(text: string, pattern: RegExp, code: Wildcard['code']): Wildcard[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ from: index, to: index + length, code }));
}

function ownNames(names: readonly string[]): RegExp | null {
  const forms = names.flatMap((name) => [name, name.replace(ENDING, '')]).filter((name) => name.length >= 2);
  if (forms.length === 0) return null;
  const longest = [...new Set(forms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(longest.map((name) => name.replace(SPECIAL, '\\$&')).join('|'), 'gu');
}

/** Places that touch or overlap are one: 天津市武清区; of a number and a place that overlap, the first stays. */
function joined(found: readonly Wildcard[]): Wildcard[] {
  const made: Wildcard[] = [];
  for (const one of found) {
    const last = made.at(-1);
    if (last === undefined || one.from > last.to || (one.from === last.to && one.code !== last.code)) made.push(one);
    else if (one.code === last.code && one.to > last.to) made[made.length - 1] = { ...last, to: one.to };
  }
  return made;
}
