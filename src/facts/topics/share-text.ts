import { NONE } from './wording.ts';

const ALL = 100;

/** A share in whole percent, in which some are never none and not all are never all. */
export function shareText(some: number, all: number): string {
  if (all === 0) return NONE;
  const percent = Math.round((some / all) * ALL);
  if (percent === 0 && some > 0) return '<1%';
  if (percent === ALL && some < all) return '>99%';
  return `${percent}%`;
}
