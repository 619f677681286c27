import { INSTRUMENTS } from './instruments.ts';
import { type PlainName, plainName, plainText, withoutBodies } from './plain-name.ts';
import { NEWLY, SENT_ON } from './rules.ts';

/** A name of the table. */
interface KnownName extends PlainName {
  readonly key: string;
}

const NAMES = indexNames();

function indexNames(): ReadonlyMap<string, readonly KnownName[]> {
  const names = new Map<string, KnownName[]>();
  for (const { key, name, also = [] } of INSTRUMENTS.values()) {
    for (const printed of [name, ...also]) {
      const known = { key, ...plainName(printed) };
      names.set(known.base, [...(names.get(known.base) ?? []), known]);
    }
  }
  return names;
}

/**
 * Keys of the instruments that a printed name may mean: none where the table has none, several where it fits several. Bodies
 * before it, the letter that sends it on, and words that say it is new are taken off.
 */
export function keysOf(printed: string): readonly string[] {
  const name = plainName(printed);
  const own = [name, { ...name, base: withoutBodies(name.base) }];
  for (const form of [...own, ...sentOn(printed), ...newly(printed)]) {
    const keys = fitting(form);
    if (keys.length > 0) return keys;
  }
  return [];
}

/** What a letter sends on whose title has no signs of its own: 关于印发甲纲要（2021—2025年）的通知. */
function sentOn(printed: string): PlainName[] {
  const inner = SENT_ON.exec(withoutBodies(plainText(printed)))?.[1];
  if (inner === undefined) return [];
  const name = plainName(inner);
  return [name, { ...name, base: withoutBodies(name.base) }];
}

/** The name behind words that only say that it is new: 新修订的中华人民共和国行政处罚法. */
function newly(printed: string): PlainName[] {
  const text = plainText(printed);
  return NEWLY.test(text) ? [plainName(text.replace(NEWLY, ''))] : [];
}

function fitting({ base, period, state }: PlainName): string[] {
  if (state === 'draft') return [];
  const named = (NAMES.get(base) ?? []).filter((known) => known.state === state);
  const fits = named.filter((known) => period === null || isNear(known.period, period));
  return [...new Set(fits.map(({ key }) => key))];
}

/** Reports print wrong periods, e.g. 2022—2025 for 2021—2025: one end of it is enough where it tells the instruments apart. */
function isNear(known: PlainName['period'], said: { readonly from: number; readonly to: number }): boolean {
  return known !== null && (known.from === said.from || known.to === said.to);
}
