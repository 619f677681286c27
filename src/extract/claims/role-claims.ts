import { endOffsetOf, type Line, offsetOf } from '../lines/line.ts';
import type { Claim } from './make-spans.ts';
import type { Role } from './role.ts';

/** What a line outside the body claims of the capture: itself without outer white space, the stretches dropped from it apart. */
export function roleClaims(line: Line, role: Role): Claim[] {
  const whole = line.norm === '';
  const start = whole ? line.start : offsetOf(line, 0);
  const end = whole ? line.end : endOffsetOf(line, line.norm.length);
  const drops = (role.drops ?? []).filter((drop) => drop.start >= start && drop.end <= end);
  const claims: Claim[] = drops.map((drop) => ({ ...drop, use: 'dropped' }));
  let at = start;
  for (const drop of drops.toSorted((a, b) => a.start - b.start)) {
    if (drop.start > at) claims.push({ start: at, end: drop.start, use: role.use, rule: role.rule });
    at = Math.max(at, drop.end);
  }
  if (at < end) claims.push({ start: at, end, use: role.use, rule: role.rule });
  return claims;
}
