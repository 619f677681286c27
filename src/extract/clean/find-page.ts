import type { LineUse } from '../../model/document.ts';
import { readNumber } from '../grammar/numbering.ts';
import type { ReadHeading } from '../grammar/read-heading.ts';
import { readSignatureLine } from '../grammar/signature-line.ts';
import { readTitle } from '../grammar/title-form.ts';
import { KNOWLEDGE, type Knowledge } from '../knowledge.ts';
import type { Line } from '../line.ts';
import type { SettledLines } from '../line-corrections.ts';
import { findTitles, type PrintedTitle, titleBeforeLabel, titleOfPair } from '../metadata/find-title.ts';
import { type Pair, readHeader, readPairs } from '../metadata/read-pairs.ts';
import { squeeze } from '../normalise.ts';
import type { Page, Role } from '../role.ts';
import { isAddressee, isBodyLike } from './body-start.ts';
import { findTail } from './find-tail.ts';
import { furnitureRule } from './furniture.ts';
import { contentsLines } from './table-of-contents.ts';

/** A page in zones, and what its header said. */
export interface ReadPage extends Page {
  readonly titles: readonly PrintedTitle[];
  readonly pairs: readonly Pair[];
}

/** A document number alone on its line: `揭府〔2025〕28号 签发人:某某`. */
const NUMBER_LINE = /^[\u4e00-\u9fff]{1,10}[〔[(【]?20\d\d[〕\])】]\d{1,4}号(签发人[:：].{0,8})?$/;
const DATE_LINE = /^[(]?\d{4}[年\-./]\d{1,2}[月\-./]\d{1,2}日?[)]?(\d{1,2}:\d\d(:\d\d)?)?$/;

/** Tells head, body and tail of a page apart and gives every line outside the body, and every furniture line in it, its role. */
export function findPage(
  lines: readonly Line[],
  settled: SettledLines = new Map(),
  knowledge: Knowledge = KNOWLEDGE,
): ReadPage {
  const contents = contentsLines(lines);
  const bodyStart = firstText(settled, findBodyStart(lines, { contents, read: knowledge.heading }));
  const head = lines.slice(0, bodyStart);
  const pairs = readHeader(head);
  const values = new Set(pairs.map((pair) => pair.line));
  const later = new Set(afterLetter(lines, bodyStart));
  const titles = titlesOf(
    [...head, ...later].filter((line) => mayBeTitle(line) && !values.has(line) && !contents.has(line)),
  );
  const titleOf = new Map(titles.flatMap((title) => title.lines.map((line) => [line, title] as const)));
  const tail = findTail(lines, bodyStart, knowledge);
  const bodyEnd = Math.max(tail.start, lastText(settled) + 1);
  const roles: (Role | null)[] = lines.map((line) => {
    if (line.norm === '') return spaceRole(line);
    const use = settled.get(line.index);
    if (use !== undefined) return SETTLED_ROLES[use] ?? null;
    if (contents.has(line)) return CONTENTS;
    if (line.index < bodyStart) return headRole(line, { titleOf, values });
    if (line.index >= tail.start) return tail.roles.get(line.index) ?? null;
    return letterRole(line, { titleOf, later }) ?? bodyNoise(line);
  });
  const opening = pairs.filter((pair, i) => pairs[i - 1]?.line !== pair.line);
  const fromPairs = [...opening.map(titleBeforeLabel), ...pairs.map(titleOfPair)].filter((title) => title !== null);
  const all = [...titles, ...fromPairs];
  const covered = all.find(({ form }) => form.year !== null)?.form.year ?? null;
  return { lines, roles, bodyStart, bodyEnd, settled, covered, knowledge, titles: all, pairs };
}

/** Roles that a maintainer may give a line; everything else that can be said of a line makes it text. */
const SETTLED_ROLES: Partial<Record<LineUse, Role>> = {
  title: { use: 'title', rule: 'correction' },
  signature: { use: 'signature', rule: 'correction' },
  furniture: { use: 'dropped', rule: 'correction' },
};

const CONTENTS: Role = { use: 'dropped', rule: 'table-of-contents' };

function settledTexts(settled: SettledLines): number[] {
  return [...settled].filter(([, use]) => !(use in SETTLED_ROLES)).map(([index]) => index);
}

/** A line settled as text belongs to the body, wherever the body was thought to begin and end. */
function firstText(settled: SettledLines, found: number): number {
  return Math.min(found, ...settledTexts(settled));
}

function lastText(settled: SettledLines): number {
  return Math.max(-1, ...settledTexts(settled));
}

/**
 * A transmittal letter (特此报告, signature) stands before some reports; the title then comes after it, above the first number.
 * So it does where the addressee is printed above the title.
 */
function afterLetter(lines: readonly Line[], bodyStart: number): Line[] {
  const first = lines.findIndex((line, i) => i >= bodyStart && opensReport(line.norm));
  const letter = lines.slice(bodyStart, first < 0 ? bodyStart + LETTER : first);
  if (letter.some((line) => LETTER_END.test(squeeze(line.norm)))) return letter;
  const opening = lines[bodyStart];
  return opening && isAddressee(opening) ? titleUnder(letter) : [];
}

function opensReport(norm: string): boolean {
  const read = readNumber(norm);
  return read?.system.rank === 1 && read.number === 1;
}

/** The title printed right under the addressee, if any. */
function titleUnder(letter: readonly Line[]): Line[] {
  const below = letter.slice(1, 1 + TITLE_LINES).filter(({ norm }) => norm !== '');
  const title = findTitles(below)[0];
  return title && title.lines[0] === below[0] ? [...title.lines] : [];
}

/** A title of at most four lines, with empty ones between. */
const TITLE_LINES = 8;
/** Lines in which a letter of transmittal ends where the page has no numbered heading. */
const LETTER = 12;
/** 现将…随文上报,请审阅。特此报告。 */
const LETTER_END = /^(特此|专此)(报告|报送|上报)|随文(上报|报上|报送|附上|呈报)/;

type TitleOf = ReadonlyMap<Line, PrintedTitle>;

interface Letter {
  readonly titleOf: TitleOf;
  readonly later: ReadonlySet<Line>;
}

function letterRole(line: Line, { titleOf, later }: Letter): Role | null {
  if (!later.has(line)) return null;
  const title = titleOf.get(line);
  if (title) return { use: 'title', rule: null, drops: title.drops };
  return readSignatureLine(line) ? { use: 'signature', rule: 'letter-signature' } : null;
}

/** Lines of nothing but spaces are leftovers of the page's layout. */
function spaceRole(line: Line): Role | null {
  return line.raw === '' ? null : { use: 'dropped', rule: 'space-line' };
}

/** What tells where the text begins: the lines of a table of contents, and the words of headings. */
interface Opening {
  readonly contents: ReadonlySet<Line>;
  readonly read: ReadHeading;
}

/** The first line of the report's own text. */
function findBodyStart(lines: readonly Line[], opening: Opening): number {
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
  return /如下[:。]?$/.test(line.norm) || LETTER_END.test(squeeze(line.norm));
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

/** A line of a table of contents, or one that the document hides, is neither the text nor its title. */
function isBeside(line: Line): boolean {
  return line.hint?.region === 'furniture';
}

/** Some pages keep even the title in a container that is marked as furniture. */
function titlesOf(lines: readonly Line[]): PrintedTitle[] {
  const titles = findTitles(lines.filter((line) => !isBeside(line)));
  return titles.length > 0 ? titles : findTitles(lines);
}

function mayBeTitle(line: Line): boolean {
  return readPairs(line).length === 0 && !furnitureRule(squeeze(line.norm), 'head');
}

/** A line of header fields: labels, with values that are no running text. */
function isHeaderLine(line: Line): boolean {
  const pairs = readPairs(line);
  const first = pairs[0];
  if (!first) return false;
  return pairs.length > 1 || line.norm.length < 80 || first.from < 12;
}

interface Head {
  readonly titleOf: TitleOf;
  /** Lines that hold a header field's value. */
  readonly values: ReadonlySet<Line>;
}

function headRole(line: Line, { titleOf, values }: Head): Role {
  const title = titleOf.get(line);
  if (title) return { use: 'title', rule: null, drops: title.drops };
  const text = squeeze(line.norm);
  const rule = furnitureRule(text, 'head');
  if (rule) return { use: 'dropped', rule: rule.id };
  if (values.has(line) || readPairs(line).length > 0) return { use: 'metadata', rule: 'header-field' };
  if (NUMBER_LINE.test(text)) return { use: 'metadata', rule: 'document-number-line' };
  if (DATE_LINE.test(text)) return { use: 'metadata', rule: 'date-line' };
  return { use: 'dropped', rule: 'before-text' };
}

/** The rule of dashes between a table's head and body: `| --- | --- |`. */
const TABLE_RULE = /^\|[\s|:-]*---[\s|:-]*\|$/;

/** Furniture that stands as a line of its own between paragraphs. */
function bodyNoise(line: Line): Role | null {
  if (TABLE_RULE.test(line.norm)) return null;
  const rule = furnitureRule(squeeze(line.norm), 'body');
  if (!rule && line.hint?.region === 'furniture') return { use: 'dropped', rule: 'page-region' };
  return rule ? { use: 'dropped', rule: rule.id } : null;
}
