import type { SectionKey } from '../../model/report.ts';
import { CONTENT_CLASSES } from '../content/classes.ts';
import { readNumber } from '../grammar/numbering.ts';
import type { ReadHeading } from '../grammar/read-heading.ts';
import { isRow } from '../grammar/table-row.ts';
import { squeeze } from '../lines/normalise.ts';
import type { Candidate } from './candidate.ts';
import type { StretchCosts } from './content-evidence.ts';
import { contextsOf, type LineContext, opensList } from './line-context.ts';
import type { Stretch } from './stretch.ts';

/** Nats that a turn from one content to another must be worth for its place to be weighed. */
const TURN = 3;
/** Most places without heading that are weighed; a real page has a handful. */
const MOST_CUTS = 60;

/**
 * Places where a section may begin without heading: where the text turns to another content, where a list begins anew at (一),
 * and where a sentence announces one (还存在以下不足:). `taken` stretches begin with a candidate of their own.
 */
export function findCuts(costs: StretchCosts, taken: ReadonlySet<Stretch>, read: ReadHeading): Candidate[] {
  const stretches = [...costs.keys()];
  const contexts = contextsOf(stretches, read);
  const turning = turnsOf(stretches, costs);
  const cuts = stretches.flatMap((stretch, i): Candidate[] => {
    if (taken.has(stretch) || isRow(stretch.line)) return [];
    const context = contexts[i] as LineContext;
    const announces = context.restart && stretch.norm.endsWith(':');
    const restart = announces || opensList(stretch);
    return restart || context.afterLead || turning.has(stretch) || opensSection(stretch, read)
      ? [cutAt(stretch, { ...context, restart })]
      : [];
  });
  return cuts.slice(0, MOST_CUTS);
}

/** Whether the first words name a section that ends a report: `下一步,我街道将…`, `(二)下一步打算`. */
function opensSection({ norm }: Stretch, read: ReadHeading): boolean {
  const words = /^[^,。:;]{2,30}/.exec(norm.slice(readNumber(norm)?.length ?? 0))?.[0] ?? '';
  const { key, strength } = read(squeeze(words));
  return key !== null && LATE.includes(key) && strength >= SURELY;
}

const LATE: readonly SectionKey[] = ['shortcomings', 'next-year', 'other'];
/** How surely first words must name a section for their place to be weighed. */
const SURELY = 0.8;

function cutAt({ line, order, from }: Stretch, context: LineContext): Candidate {
  const reading = { key: null, with: null, strength: 0, example: null };
  const nothing = { from, to: from, system: null, number: null, words: '', reading, settled: null } as const;
  return { line, order, ...nothing, form: 'cut', ...context };
}

/** Stretches with which the likeliest reading of the page, one by one, turns to another content. */
function turnsOf(stretches: readonly Stretch[], costs: StretchCosts): ReadonlySet<Stretch> {
  const count = CONTENT_CLASSES.length;
  let best = new Array<number>(count).fill(0);
  const from: number[][] = [];
  for (const stretch of stretches) {
    const own = costs.get(stretch) ?? [];
    const least = best.indexOf(Math.min(...best));
    const switched = (best[least] as number) + TURN;
    from.push(best.map((cost, c) => (cost <= switched ? c : least)));
    best = best.map((cost, c) => Math.min(cost, switched) + (own[c] ?? 0));
  }
  const turning = new Set<Stretch>();
  let at = best.indexOf(Math.min(...best));
  for (let i = stretches.length - 1; i >= 0; i--) {
    const before = from[i]?.[at] ?? at;
    if (before !== at && i > 0) turning.add(stretches[i] as Stretch);
    at = before;
  }
  return turning;
}
