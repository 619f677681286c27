import type { Heading, Root, RootContent } from 'mdast';
import type { Page } from '../clean/page.ts';
import { isRow } from '../grammar/table-row.ts';
import type { Line } from '../lines/line.ts';
import type { SettledLines } from '../lines/line-corrections.ts';
import type { Candidate } from './candidate.ts';
import { type Chosen, chooseOutline } from './choose-outline.ts';
import { readStretches, weighContent } from './content-evidence.ts';
import { findCandidates } from './find-candidates.ts';
import { findCuts } from './find-cuts.ts';
import type { Piece } from './place.ts';
import { type Stretch, stretchesOf } from './stretch.ts';
import { blockOf, headingOf, SubLevels } from './sub-headings.ts';
import { tableOf } from './table-of.ts';

declare module 'mdast' {
  interface Data {
    /** On the first block of a first-level section, its heading if it has one: what it was chosen for. */
    chosen?: Chosen;
  }
}

/** Body of a page → mdast: candidates, the most plausible outline, blocks. */
export function parsePage(page: Page): Root {
  const lines = page.lines.filter((line) => isBody(page, line));
  const chosen = readOutline(page, lines);
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

/** First-level sections of the body: headings, and places where a section begins without one. */
function readOutline({ settled, covered, knowledge }: Page, lines: readonly Line[]): Chosen[] {
  const stretches = stretchesOf(lines);
  const costs = readStretches(stretches, knowledge.sentence);
  const headed = findCandidates(stretches, settled, knowledge.heading);
  const cuts = findCuts(costs, takenBy(headed, stretches, settled), knowledge.heading);
  const candidates = [...headed, ...cuts].sort((a, b) => a.line.index - b.line.index || a.from - b.from);
  return chooseOutline(candidates, weighContent(costs, candidates, knowledge.sentence), covered);
}

/** Stretches that begin with a heading, or on whose line a maintainer settled what it is. */
function takenBy(headed: readonly Candidate[], stretches: readonly Stretch[], settled: SettledLines): Set<Stretch> {
  const begins = new Set(headed.map(({ line, from }) => `${line.index} ${from}`));
  return new Set(stretches.filter(({ line, from }) => settled.has(line.index) || begins.has(`${line.index} ${from}`)));
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

/** Blocks of one line, cut at the first-level sections that begin in it. */
function lineBlocks(line: Line, chosen: readonly Chosen[], levels: SubLevels): RootContent[] {
  const blocks: RootContent[] = [];
  let at = 0;
  for (const [k, one] of chosen.entries()) {
    const { from, form } = one.candidate;
    const to = headingEndOf(one, chosen[k + 1]);
    blocks.push(...textBlocks({ line, from: at, to: from }, levels));
    levels.enter();
    at = form === 'cut' ? (chosen[k + 1]?.candidate.from ?? line.norm.length) : to;
    blocks.push(...(form === 'cut' ? marked(textBlocks({ line, from, to: at }, levels), one) : [firstLevel(one, to)]));
  }
  blocks.push(...textBlocks({ line, from: at, to: line.norm.length }, levels));
  return blocks;
}

/** A section without heading is marked on its first block. */
function marked([first, ...rest]: readonly RootContent[], chosen: Chosen): RootContent[] {
  return first ? [{ ...first, data: { ...first.data, chosen } }, ...rest] : [];
}

/** A heading ends at the latest where the next one of its line begins. */
function headingEndOf({ candidate: { line, from, to } }: Chosen, next: Chosen | undefined): number {
  const end = Math.min(to, next?.candidate.from ?? to);
  return end === to ? to : from + line.norm.slice(from, end).trimEnd().length;
}

function firstLevel(chosen: Chosen, to: number): Heading {
  const { line, from }: Candidate = chosen.candidate;
  return { ...headingOf({ line, from, to }, 2), data: { chosen } };
}

function textBlocks(piece: Piece, levels: SubLevels): RootContent[] {
  const { line } = piece;
  const text = line.norm.slice(piece.from, piece.to);
  const from = piece.from + (text.length - text.trimStart().length);
  const to = piece.from + text.trimEnd().length;
  return from < to ? [blockOf({ line, from, to }, levels)] : [];
}
