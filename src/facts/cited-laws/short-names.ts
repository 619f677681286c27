import type { PlacedTitle } from './citation.ts';
import type { CitedTitle } from './cited-title.ts';
import { plainName } from './plain-name.ts';

/** What short names of one report stand for: the keys that were given to each, null for an instrument that the table has not. */
export type ShortNames = ReadonlyMap<string, ReadonlySet<string | null>>;

/** e.g. （国发〔2021〕26号，以下简称《通知》） */
const DECLARED =
  /^[^《》。；]{0,40}?(?:以下|下)简?称(?:为|[:：])?[《〈“"'‘]?([^《》〈〉“”"'‘’()（），。、；\s]{2,20})/u;
const FAR = 64;

/** Short names that a report declares, and names without the period that it prints elsewhere with one. */
export function shortNames(titles: readonly Pick<PlacedTitle, 'title' | 'line'>[]): ShortNames {
  const names = new Map<string, Set<string | null>>();
  const put = (name: string, key: string | null) => names.set(name, (names.get(name) ?? new Set()).add(key));
  for (const { title, line } of titles) {
    const key = title.keys.length === 1 ? (title.keys[0] as string) : null;
    const declared = DECLARED.exec(line.slice(title.to, title.to + FAR))?.[1];
    if (declared !== undefined) put(plainName(declared).base, key);
    const { base, period } = plainName(title.name);
    if (period !== null && key !== null) put(base, key);
  }
  return names;
}

/** The one instrument that a title means in its report; null where none or several fit. */
export function keyIn(names: ShortNames, { keys, name }: CitedTitle): string | null {
  if (keys.length === 1) return keys[0] as string;
  const { base, period, state } = plainName(name);
  const meant = period === null && state === null ? [...(names.get(base) ?? [])] : [];
  const [only = null] = meant;
  return meant.length === 1 && (keys.length === 0 || keys.includes(only ?? '')) ? only : null;
}
