import { describe, expect, it } from 'vitest';
import { measure } from './measure.ts';

// Labels of captures, seeds and invented sentences (`invented`), by issuer: rules were made after looking at `tune`, never at
// `aside`. `later` was labelled when these rules stood; what it showed (found F1 .960 and .985 in two parts) was mended. Its last
// rows are of the kinds that failed on 532 mentions of public pages, which are not kept here (found F1 .981 and .982 in two halves).
describe.each(['tune', 'aside', 'later'] as const)('labelled mentions, %s', (half) => {
  const { found, linked, repealed, differences } = measure(half);

  it('are found, and nothing else is', () => {
    expect(found.f1, differences.join('\n')).toBeGreaterThanOrEqual(0.995);
  });

  it('are linked to the instrument they name, or to none', () => {
    expect(linked.precision, differences.join('\n')).toBeGreaterThanOrEqual(0.995);
    expect(linked.recall, differences.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('are told as repealed only where they were', () => {
    expect(repealed.labels).toBeGreaterThan(0);
    expect(repealed.precision, differences.join('\n')).toBe(1);
  });
});
