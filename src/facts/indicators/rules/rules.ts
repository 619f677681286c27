import type { IndicatorRule } from '../rule.ts';
import { CASE_RULES } from './cases.ts';
import { DISPUTE_RULES } from './disputes.ts';
import { ENFORCEMENT_RULES } from './enforcement.ts';
import { PUBLICITY_RULES } from './publicity.ts';
import { REVIEW_RULES } from './review.ts';
import { SERVICE_RULES } from './services.ts';

/** How figures are recognised; where heads of two rules stand as near to a number, the longer head, then the earlier row is meant. */
export const RULES: readonly IndicatorRule[] = [
  ...CASE_RULES,
  ...REVIEW_RULES,
  ...ENFORCEMENT_RULES,
  ...PUBLICITY_RULES,
  ...DISPUTE_RULES,
  ...SERVICE_RULES,
];

const byUnit = new Map<string, IndicatorRule[]>();
for (const rule of RULES) for (const unit of rule.units) byUnit.set(unit, [...(byUnit.get(unit) ?? []), rule]);

/** The rules for numbers of a unit. */
export function rulesFor(unit: string): readonly IndicatorRule[] {
  return byUnit.get(unit) ?? [];
}
