import type { Heading, Root, RootContent } from 'mdast';
import type { Line } from '../line.ts';
import type { Page } from '../role.ts';
import type { Candidate } from './candidate.ts';
import { type Chosen, chooseOutline } from './choose-outline.ts';
import { findCandidates } from './find-candidates.ts';
import type { Piece } from './place.ts';
import { blockOf, headingOf, SubLevels } from './sub-headings.ts';
import { isRow, tableOf } from './table-rows.ts';

declare module 'mdast' {
  interface HeadingData {
    /** For first-level headings: what they were chosen for. */
    chosen?: Chosen;
  }
}

/** Body of a page → mdast: candidates, the most plausible outline, blocks. */
export function parsePage(page: Page): Root {
  const lines = page.lines.filter((line) => isBody(page, line));
  const chosen = chooseOutline(findCandidates(lines, page.settled));
  const byLine = groupByLine(chosen);
  const levels = new SubLevels();
  const children: RootContent[] = [];
  for (let i = 0; i < lines.length; i++) {
    const rows = takeRows(page, lines, i);
    if (rows.length > 0) {
      children.push(tableOf(rows));
      i += rows.length - 1;
    } else children.push(...lineBlocks(lines[i] as Line, byLine.get(lines[i] as Line) ?? [], levels));
  }
  return { type: 'root', children };
}

function isBody(page: Page, line: Line): boolean {
  const inside = line.index >= page.bodyStart && line.index < page.bodyEnd;
  return inside && line.norm !== '' && page.roles[line.index] === null;
}

/** Chosen headings by the line they stand on. */
function groupByLine(chosen: readonly Chosen[]): ReadonlyMap<Line, readonly Chosen[]> {
  const groups = new Map<Line, Chosen[]>();
  for (const one of chosen) {
    const group = groups.get(one.candidate.line);
    if (group) group.push(one);
    else groups.set(one.candidate.line, [one]);
  }
  return groups;
}

/** Rows that follow one another with nothing but empty lines between; a line dropped between them ends the table. */
function takeRows(page: Page, lines: readonly Line[], at: number): Line[] {
  let end = at;
  while (
    end < lines.length &&
    isRow(lines[end] as Line) &&
    (end === at || isNextRow(page, lines[end - 1] as Line, lines[end] as Line))
  )
    end++;
  return lines.slice(at, end);
}

function isNextRow({ roles }: Page, before: Line, row: Line): boolean {
  return roles.slice(before.index + 1, row.index).every((role) => role === null);
}

/** Blocks of one line, cut at the first-level headings in it. */
function lineBlocks(line: Line, chosen: readonly Chosen[], levels: SubLevels): RootContent[] {
  const blocks: RootContent[] = [];
  let at = 0;
  for (const one of chosen) {
    blocks.push(...textBlocks({ line, from: at, to: one.candidate.from }, levels));
    levels.enter();
    blocks.push(firstLevel(one));
    at = one.candidate.to;
  }
  blocks.push(...textBlocks({ line, from: at, to: line.norm.length }, levels));
  return blocks;
}

function firstLevel(chosen: Chosen): Heading {
  const { line, from, to }: Candidate = chosen.candidate;
  return { ...headingOf({ line, from, to }, 2), data: { chosen } };
}

function textBlocks(piece: Piece, levels: SubLevels): RootContent[] {
  const { line } = piece;
  const text = line.norm.slice(piece.from, piece.to);
  const from = piece.from + (text.length - text.trimStart().length);
  const to = piece.from + text.trimEnd().length;
  return from < to ? [blockOf({ line, from, to }, levels)] : [];
}
