import { expect, it } from 'vitest';
import { ofReport } from '../../src/facts/of-report.ts';
import type { Report } from '../../src/model/report.ts';

it('makes once what is made of a report, and of each report its own', () => {
  let made = 0;
  const numbered = ofReport(({ id }) => `${id} ${++made}`);
  const [one, other] = [{ id: 'a' }, { id: 'b' }] as [Report, Report];
  expect([numbered(one), numbered(other), numbered(one)]).toEqual(['a 1', 'b 2', 'a 1']);
});
