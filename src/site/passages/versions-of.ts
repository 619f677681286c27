import type { PassagePlace } from '../../model/passage.ts';
import type { PassageProps, PassageVersion } from '../../model/passage-view.ts';
import { simplify } from '../../search/ask/simplify.ts';
import { fold } from '../../text/fold.ts';
import { PASSAGE_CHARACTERS, VERSION_HOLDERS, VERSIONS_READ, VERSIONS_SHOWN } from '../lists/bounds.ts';
import { firstPlaces, type Holders, holderAt } from './holders.ts';

/** Marks are no difference, nor is 1,000 another number than 1000; but 95% is not 95, nor 3.5 the same as 35. */
const MARKS = /,|(?![%‰])\p{P}(?!(?<=\d.)\d)/gu;

/** The wordings of a passage that differ from its first, by when each first comes up. Width, white space, punctuation and traditional characters are no difference. */
export function versionsOf(
  places: readonly PassagePlace[],
  holders: Holders,
): { readonly versions: readonly PassageVersion[]; readonly left: PassageProps['left'] } {
  const texts = [...new Set(places.map(({ text }) => text))];
  const read = texts.slice(0, VERSIONS_READ);
  const keys = new Map(read.map((text) => [text, wordingOf(text)]));
  const wordings = new Map<string, PassagePlace[]>();
  for (const place of places) {
    const key = keys.get(place.text);
    if (key === undefined) continue;
    const known = wordings.get(key);
    if (known === undefined) wordings.set(key, [place]);
    else known.push(place);
  }
  const others = [...wordings.values()].slice(1);
  return {
    versions: others.slice(0, VERSIONS_SHOWN).map((own) => versionAt(own, holders)),
    left: { versions: Math.max(0, others.length - VERSIONS_SHOWN), isMore: read.length < texts.length },
  };
}

function versionAt(places: readonly PassagePlace[], holders: Holders): PassageVersion {
  const first = firstPlaces(places);
  return {
    text: cutAt(places[0]?.text ?? ''),
    holders: first.slice(0, VERSION_HOLDERS).flatMap((place) => holderAt(place, holders)),
    reports: first.length,
  };
}

/** What counts of a text. */
export function wordingOf(text: string): string {
  return simplify(fold(text)).replaceAll(MARKS, '');
}

/** So much of a text as a page shows, cut between characters. */
export function cutAt(text: string): string {
  if (text.length <= PASSAGE_CHARACTERS) return text;
  const end = text.slice(0, PASSAGE_CHARACTERS);
  return /[\ud800-\udbff]$/u.test(end) ? end.slice(0, -1) : end;
}
