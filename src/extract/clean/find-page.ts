import type { Role } from '../claims/role.ts';
import { KNOWLEDGE, type Knowledge } from '../content/knowledge.ts';
import { findTitles, type PrintedTitle, titleBeforeLabel, titleOfPair } from '../header/find-title.ts';
import { type Pair, readHeader, readPairs } from '../header/read-pairs.ts';
import type { Line } from '../lines/line.ts';
import type { SettledLines } from '../lines/line-corrections.ts';
import { squeeze } from '../lines/normalise.ts';
import { findBodyStart, isBeside } from './find-body-start.ts';
import { findTail } from './find-tail.ts';
import { furnitureRule } from './furniture.ts';
import { bodyNoise, CONTENTS, headRole, letterRole, SETTLED_ROLES, spaceRole } from './line-roles.ts';
import type { Page } from './page.ts';
import { contentsLines } from './table-of-contents.ts';
import { afterLetter } from './transmittal-letter.ts';

/** A page in zones, and what its header said. */
export interface ReadPage extends Page {
  readonly titles: readonly PrintedTitle[];
  readonly pairs: readonly Pair[];
}

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

/** Some pages keep even the title in a container that is marked as furniture. */
function titlesOf(lines: readonly Line[]): PrintedTitle[] {
  const titles = findTitles(lines.filter((line) => !isBeside(line)));
  return titles.length > 0 ? titles : findTitles(lines);
}

function mayBeTitle(line: Line): boolean {
  return readPairs(line).length === 0 && !furnitureRule(squeeze(line.norm), 'head');
}
