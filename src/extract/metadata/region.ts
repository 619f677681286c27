import type { Answer, Witness } from '../../model/report.ts';
import { unknown } from '../claims/answer.ts';
import { type Line, witnessIn } from '../lines/line.ts';
import { findPlaces, isBelow, type Mention, type Place } from '../names/gazetteer.ts';
import { readIssuerName } from '../names/issuer-name.ts';
import { type Clues, pairWitness, titleWitness } from './clues.ts';

/** The place of a report and its code. */
export interface RegionAnswer {
  readonly answer: Answer<readonly string[]>;
  readonly code: string | null;
}

/** A text that may name the place, and how much its word counts. */
interface Hint {
  readonly text: string;
  readonly weight: number;
  readonly witness: (mention: Mention) => Witness;
}

/** Names from the province down. Homonyms are settled by other places that the page names, or left unknown. */
export function readRegion(clues: Clues, issuerFull: string | null): RegionAnswer {
  const name = readIssuerName(issuerFull ?? '');
  const hints = [...issuerHint(issuerFull), ...pageHints(clues)];
  const found = bestPlace(hints, { national: isNational(issuerFull) });
  if (!found) return { answer: unknown(), code: null };
  const { place, witnesses, confidence, rivals } = found;
  const value = name.township === null ? place.path : [...place.path, name.township];
  return {
    answer: { value, status: 'found', confidence, witnesses, conflicts: rivals },
    code: place.code,
  };
}

/** Ministries have no region. */
function isNational(issuer: string | null): boolean {
  if (issuer === null) return false;
  const { places } = readIssuerName(issuer);
  return places.length === 0 && /^(?!.*(镇|乡|街道|区|县|市|省|州)).*(部|总局|总署|国家.*局|署)$/.test(issuer);
}

function issuerHint(full: string | null): Hint[] {
  if (full === null) return [];
  return [
    {
      text: full,
      weight: 100,
      witness: ({ name }) => ({ rule: 'place-in-issuer', text: name, start: null, end: null }),
    },
  ];
}

function pageHints(clues: Clues): Hint[] {
  return [
    ...clues.signature.map(({ line }) => lineHint(line, 'place-in-signature', 12)),
    ...clues.titles.map((t) => ({ text: t.text, weight: 12, witness: () => titleWitness(t) })),
    ...clues.pairs
      .filter(({ field }) => field === 'source' || field === 'publisher')
      .map((pair) => ({ text: pair.value, weight: 8, witness: () => pairWitness(pair) })),
    ...clues.metas
      .filter(({ name }) => /^(SiteName|ContentSource)$/i.test(name))
      .map(({ name, content }) => ({ text: content, weight: 8, witness: () => metaWitness(name, content) })),
    ...clues.lead.map((line) => lineHint(line, 'place-in-lead', 5)),
    ...clues.head.map((line) => lineHint(line, 'place-in-page-head', 5)),
    ...clues.tail.map((line) => lineHint(line, 'place-in-page-foot', 4)),
    ...clues.body.map((line) => lineHint(line, 'place-in-text', 0.5)),
  ];
}

function metaWitness(name: string, content: string): Witness {
  return { rule: 'place-in-meta', text: `${name}: ${content}`, start: null, end: null };
}

function lineHint(line: Line, rule: string, weight: number): Hint {
  const witness = ({ start, name }: Mention) => witnessIn(line, rule, start, start + name.length);
  return { text: line.norm, weight, witness };
}

interface Found {
  readonly place: Place;
  readonly witnesses: readonly Witness[];
  readonly confidence: number;
  readonly rivals: readonly { readonly value: readonly string[]; readonly witness: Witness }[];
}

interface Support {
  weight: number;
  readonly witnesses: Witness[];
}

/** Lowest place with the most support; a place supports all places above it and is supported by them when it is named too. */
function bestPlace(hints: readonly Hint[], issuer: { readonly national: boolean }): Found | null {
  if (issuer.national) return null;
  const named = new Map<Place, Support>();
  for (const hint of hints) {
    for (const mention of findPlaces(hint.text)) {
      for (const place of mention.places) support(named, place, { hint, mention });
    }
  }
  const scored = [...named].map(([place, own]) => ({ place, own, score: scoreOf(place, own, named) }));
  scored.sort((a, b) => b.score - a.score || (a.place.code < b.place.code ? -1 : 1));
  const best = scored[0];
  if (!best) return null;
  const rival = scored.find(
    ({ place }) => place !== best.place && !isBelow(best.place, place) && !isBelow(place, best.place),
  );
  if (rival && rival.score === best.score) return null;
  return {
    place: best.place,
    witnesses: best.own.witnesses.slice(0, 4),
    confidence: rival && rival.score * 2 > best.score ? 0.7 : 0.96,
    rivals: rival?.own.witnesses[0] ? [{ value: rival.place.path, witness: rival.own.witnesses[0] }] : [],
  };
}

/** Of a place of today and one that lost its name long ago, the place of today is meant, all else equal. */
const FORMER = 0.8;

function support(named: Map<Place, Support>, place: Place, by: { hint: Hint; mention: Mention }): void {
  const own = named.get(place) ?? { weight: 0, witnesses: [] };
  const share = (by.hint.weight / by.mention.places.length) * (place.former ? FORMER : 1);
  own.weight += share;
  if (own.witnesses.length < 8) own.witnesses.push(by.hint.witness(by.mention));
  named.set(place, own);
}

/** Own mentions, those of the places above, and a little for being lower: the report's own place is the lowest well-named one. */
function scoreOf(place: Place, own: Support, named: ReadonlyMap<Place, Support>): number {
  const above = [...named].filter(([other]) => isBelow(place, other)).reduce((sum, [, s]) => sum + s.weight, 0);
  return own.weight + above * 0.9;
}
