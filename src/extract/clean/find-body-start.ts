import { isAddressee } from '../grammar/addressee.ts';
import { readNumber } from '../grammar/numbering.ts';
import type { ReadHeading } from '../grammar/read-heading.ts';
import { readTitle } from '../grammar/title-form.ts';
import { findTitles } from '../header/find-title.ts';
import { readPairs } from '../header/read-pairs.ts';
import type { Line } from '../lines/line.ts';
import { squeeze } from '../lines/normalise.ts';
import { isBodyLike } from './body-like.ts';
import { furnitureRule } from './furniture.ts';
import { endsLetter } from './transmittal-letter.ts';

/** What tells where the text begins: the lines of a table of contents, and the words of headings. */
export interface Opening {
  readonly contents: ReadonlySet<Line>;
  readonly read: ReadHeading;
}

/** The first line of the report's own text. */
export function findBodyStart(lines: readonly Line[], opening: Opening): number {
  const at = lines.findIndex((line) => line.norm !== '' && isText(line, opening));
  return at < 0 ? lines.length : withHeading(lines, belowHeader(lines, at, opening), opening);
}

function isText(line: Line, { contents }: Opening): boolean {
  if (contents.has(line) || furnitureRule(squeeze(line.norm), 'head')) return false;
  return !isHeaderLine(line) && !isBeside(line) && isBodyLike(line);
}

/** Lines below the first words of a page within which its header must stand to be its header. */
const HEADER_WINDOW = 14;

/**
 * Fields or a title of the genre that stand below the first sentence show that it was the site's and not the report's: 您访问的链接即将离开本网站.
 * Not where the sentence closes a lead, names an addressee or has a number.
 */
function belowHeader(lines: readonly Line[], at: number, opening: Opening): number {
  const below = lines.slice(at, at + HEADER_WINDOW);
  const first = below[0];
  if (!first || isReportsOwn(first)) return at;
  const end = below.findIndex((line) => isReportsOwn(line));
  const header = below.slice(1, end < 0 ? below.length : end).findLastIndex((line) => isHeader(line));
  if (header < 0) return at;
  const from = at + 1 + header + 1;
  const next = lines.slice(from).findIndex((line) => line.norm !== '' && isText(line, opening));
  return next < 0 ? at : from + next;
}

/** What no site says: a number of the first level, 现将…如下, an addressee, a letter of transmittal. */
function isReportsOwn(line: Line): boolean {
  if (readNumber(line.norm)?.system.rank === 1 || isAddressee(line)) return true;
  return /如下[:。]?$/.test(line.norm) || endsLetter(line);
}

function isHeader(line: Line): boolean {
  return isHeaderLine(line) || (line.norm.length <= LONGEST_TITLE && readTitle(line.norm) !== null);
}

const LONGEST_TITLE = 80;

/** A first heading that lost its number looks like a line of the page's head, but for its words: 主要举措和成效. */
function withHeading(lines: readonly Line[], at: number, { contents, read }: Opening): number {
  const before = lines.findLastIndex((line, i) => i < at && line.norm !== '');
  const above = lines[before];
  if (above === undefined || contents.has(above)) return at;
  const words = squeeze(above.norm).replace(/^[-•·*]+/, '');
  const { key, strength } = read(words);
  const isHeading = key !== null && strength >= 0.9 && words.length <= 40 && readTitle(words) === null;
  return isHeading && !endsTitle(lines, before) ? before : at;
}

/** 工作总结 on a line of its own under …2024年法治政府建设 is the rest of the title. */
function endsTitle(lines: readonly Line[], at: number): boolean {
  return findTitles(lines.slice(Math.max(0, at - 3), at + 1)).some((title) => title.lines.at(-1)?.index === at);
}

/** A line of header fields: labels, with values that are no running text. */
function isHeaderLine(line: Line): boolean {
  const pairs = readPairs(line);
  const first = pairs[0];
  if (!first) return false;
  return pairs.length > 1 || line.norm.length < 80 || first.from < 12;
}

/** A line of a table of contents, or one that the document hides, is neither the text nor its title. */
export function isBeside(line: Line): boolean {
  return line.hint?.region === 'furniture';
}
