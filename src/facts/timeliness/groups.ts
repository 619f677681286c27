import { LEVELS, type Level } from '../../model/level.ts';
import { shareOf as partOf } from '../share-words.ts';
import type { JoinedTimeliness, StateCounts } from './join.ts';

/** Reports of one year, one level, or both; null is every one. */
export interface Group {
  readonly year: number | 'unknown' | null;
  readonly level: Level | 'unknown' | null;
}

/** Years of which there are reports, the newest first, those of unknown year last. */
export function yearsOf({ counts }: Pick<JoinedTimeliness, 'counts'>): (number | 'unknown')[] {
  const held = new Set([...counts.keys()].map((key) => key.split(' ')[0]));
  const known = [...held].filter((year) => year !== 'unknown').map(Number);
  return [...known.sort((a, b) => b - a), ...(held.has('unknown') ? (['unknown'] as const) : [])];
}

/** Levels of which there are reports, from the top down, the unknown last. */
export function levelsOf({ counts }: Pick<JoinedTimeliness, 'counts'>): (Level | 'unknown')[] {
  const held = new Set([...counts.keys()].map((key) => key.split(' ')[1]));
  return [...LEVELS, 'unknown' as const].filter((level) => held.has(level));
}

/** Years that a picture or a table has columns for. */
export const MOST_YEARS = 12;

/** The newest of some years. */
export function newestYears(years: readonly (number | 'unknown')[]): number[] {
  return years.filter((year) => year !== 'unknown').slice(0, MOST_YEARS);
}

/** Reports that are in time or late: a rule binds them and their day is known. */
export function datedOf(counts: StateCounts): number {
  return counts['in-time'] + counts.late;
}

/** The part in time of those that are in time or late; null where there are none. */
export function shareOf(counts: StateCounts): number | null {
  return partOf(counts['in-time'], datedOf(counts));
}
