import type { PageNote } from '../../model/document.ts';
import type { Section, Witness } from '../../model/report.ts';
import type { Role } from '../claims/role.ts';
import type { ReadPage } from '../clean/find-page.ts';
import { findDates } from '../grammar/chinese-date.ts';
import { readSignatureLine } from '../grammar/signature-line.ts';
import type { PrintedTitle } from '../header/find-title.ts';
import type { Pair } from '../header/read-pairs.ts';
import { endOffsetOf, type Line, offsetOf, witnessIn } from '../lines/line.ts';

/** Everything on a page that fields may be read from, found once. */
export interface Clues {
  readonly titles: readonly PrintedTitle[];
  readonly pairs: readonly Pair[];
  /** Lines before the body that are neither title nor header field. */
  readonly head: readonly Line[];
  /** What stands above the text as a page's title would: no furniture, no field. */
  readonly headlines: readonly Line[];
  /** Body lines before the first first-level heading. */
  readonly lead: readonly Line[];
  /** First-level headings' lines, in order. */
  readonly headings: readonly Line[];
  /** What the section of each of these is. */
  readonly keys: ReadonlyMap<Line, Section['key']>;
  readonly body: readonly Line[];
  /** Signature lines, with what they say. */
  readonly signature: readonly Signed[];
  readonly tail: readonly Line[];
  /** `<meta>` elements of a saved page. */
  readonly metas: PageNote['metas'];
}

/** The line of a first-level heading, and what its section is. */
export interface HeadingLine {
  readonly line: Line;
  readonly key: Section['key'];
}

/** A line of the signature block. */
export interface Signed {
  readonly line: Line;
  readonly name: { readonly text: string; readonly witness: Witness } | null;
  readonly date: { readonly iso: string; readonly witness: Witness } | null;
}

/** Collects the clues of a page. */
export function collectClues(page: ReadPage, headings: readonly HeadingLine[], note?: PageNote): Clues {
  const firstHeading = headings[0]?.line.index ?? page.bodyEnd;
  const body = page.lines.slice(page.bodyStart, page.bodyEnd).filter((l) => l.norm !== '' && !page.roles[l.index]);
  return {
    titles: page.titles,
    pairs: page.pairs,
    head: page.lines.slice(0, page.bodyStart).filter((l) => l.norm !== ''),
    headlines: page.lines.slice(0, page.bodyStart).filter((l) => l.norm !== '' && isHeadline(page.roles[l.index])),
    lead: body.filter((l) => l.index < firstHeading),
    headings: headings.map(({ line }) => line),
    keys: new Map(headings.map(({ line, key }) => [line, key])),
    body,
    signature: page.lines.filter((l) => page.roles[l.index]?.use === 'signature').flatMap(toSigned),
    tail: page.lines.slice(page.bodyEnd).filter((l) => l.norm !== ''),
    metas: note?.metas ?? [],
  };
}

function isHeadline(role: Role | null | undefined): boolean {
  return role?.use === 'title' || role?.rule === 'before-text';
}

function toSigned(line: Line): Signed[] {
  const read = readSignatureLine(line);
  if (!read) return [];
  const { name, date } = read;
  return [
    {
      line,
      name: name && {
        text: line.norm.slice(name.from, name.to),
        witness: witnessIn(line, 'signature', name.from, name.to),
      },
      date: date && { iso: date.iso, witness: witnessIn(line, 'signature-date', date.from, date.to) },
    },
  ];
}

/** Witness for a header field's value. */
export function pairWitness(pair: Pair): Witness {
  const [start, end] = [offsetOf(pair.line, pair.from), endOffsetOf(pair.line, pair.to)];
  return { rule: `label-${pair.field}`, text: `${pair.label}: ${pair.value}`, start, end };
}

/** First date in a header field's value, ISO. */
export function pairDate(pair: Pair): string | null {
  return findDates(pair.value)[0]?.iso ?? null;
}

/** Witness for a printed title. */
export function titleWitness(title: PrintedTitle): Witness {
  return { rule: 'printed-title', text: title.text, start: title.start, end: title.end };
}
