import { describe, expect, it } from 'vitest';
import { GUARDS } from '../../../src/facts/indicators/guards.ts';
import { KINDS } from '../../../src/facts/indicators/kinds.ts';
import { kindIdOf } from '../../../src/facts/indicators/rule.ts';
import { RULES } from '../../../src/facts/indicators/rules/rules.ts';
import { ZEROS } from '../../../src/facts/indicators/zeros.ts';
import { figuresIn } from './support.ts';

describe('rules of indicators', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s reads its example', (id, { example }) => {
    expect(figuresIn(example).map(({ rule }) => rule)).toContain(id);
  });

  it('have a name each', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('are of every kind, and of no other', () => {
    expect([...new Set(RULES.map(kindIdOf))].sort()).toEqual(KINDS.map(({ id }) => id).sort());
  });

  it.each(ZEROS.map((rule) => [`${rule.kind}: ${rule.example}`, rule] as const))('zero in words, %s', (_, rule) => {
    const zeros = figuresIn(rule.example).filter(({ inWords }) => inWords);
    expect(zeros.map(({ kind }) => kind)).toContain(rule.kind);
    for (const { quantity } of zeros) expect(quantity.value).toBe(0);
  });

  it.each(GUARDS.map((guard) => [guard.id, guard] as const))('the guard %s bars its example', (_, { example }) => {
    expect(figuresIn(example).filter(({ quantity }) => quantity.value !== 38)).toEqual([]);
  });
});
