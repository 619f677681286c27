import type { SiteFile } from '../../model/page.ts';
import type { Passage, PassagePlace, SharedOfReport, SharedPassages } from '../../model/passage.ts';

/** Passages in one file: no text of a whole archive is in memory at once. */
const AT_ONCE = 500;
const SHARES = 'shares';

/** A place, with the number of its text among those of the passage: most of them say the same. */
type PlaceRow = readonly [report: string, section: string, anchor: string, from: number, to: number, text: number];
type PassageRow = readonly [Omit<Passage, 'places'>, texts: readonly string[], places: readonly PlaceRow[]];

/** The passages of an archive as files, so that they are not found anew where nothing changed. */
export function* writeShared({ passages, ofReport }: SharedPassages): Generator<SiteFile> {
  yield { file: SHARES, content: JSON.stringify([...ofReport]) };
  for (let from = 0; from < passages.length; from += AT_ONCE)
    yield { file: String(from), content: JSON.stringify(passages.slice(from, from + AT_ONCE).map(toRow)) };
}

/** Reads what `writeShared` wrote, given by name and content in their order; equal texts are one string. */
export function readShared(files: Iterable<readonly [file: string, content: string]>): SharedPassages {
  const texts = new Map<string, string>();
  const one = (text: string) => {
    const known = texts.get(text) ?? text;
    texts.set(text, known);
    return known;
  };
  let ofReport: SharedPassages['ofReport'] = new Map();
  const passages: Passage[] = [];
  for (const [file, content] of files)
    if (file === SHARES) ofReport = new Map(JSON.parse(content) as [string, SharedOfReport][]);
    else for (const row of JSON.parse(content) as PassageRow[]) passages.push(fromRow(row, one));
  return { passages, ofReport };
}

function toRow({ places, ...passage }: Passage): PassageRow {
  const numbers = new Map<string, number>();
  const rows = places.map(({ report, section, anchor, from, to, text }): PlaceRow => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return [report, section, anchor, from, to, number];
  });
  return [passage, [...numbers.keys()], rows];
}

function fromRow([passage, texts, rows]: PassageRow, one: (text: string) => string): Passage {
  const own = texts.map(one);
  const places = rows.map(
    ([report, section, anchor, from, to, text]): PassagePlace => ({
      report: one(report),
      section: section as PassagePlace['section'],
      anchor: one(anchor),
      from,
      to,
      text: own[text] as string,
    }),
  );
  return { ...passage, places };
}
