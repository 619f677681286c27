import { expect, it } from 'vitest';
import { auditReport } from '../../src/extract/audit-report.ts';
import { extractSeed, extractText } from './support.ts';

const BODY = '一、主要举措和成效\n做了很多工作。\n二、存在的不足\n还有不足。\n';
const TEXT = `塘沽街道2025年法治政府建设情况报告\n现将塘沽街道2024年法治政府建设情况报告如下:\n${BODY}`;

it('lists the least sure first, with the sidecar lines that settle it', async () => {
  const items = auditReport(await extractText(TEXT));
  const confidences = items.map(({ confidence }) => confidence);
  expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
  const year = items.find(({ name, kind }) => kind === 'field' && name === 'year');
  expect(year).toMatchObject({ line: 1, sidecar: ['year: 2025', 'year: 2024'] });
});

it('prints lines that a sidecar understands, after which the doubt is gone', async () => {
  const before = auditReport(await extractText(TEXT));
  const lines = before.filter(({ kind }) => kind === 'field').map(({ sidecar }) => sidecar[0] ?? '');
  const settled = await extractText(TEXT, 'a.txt', `---\n${lines.join('\n')}\n---\n`);
  expect(auditReport(settled).filter(({ kind }) => kind === 'field')).toEqual([]);
});

it('names the line of the capture', async () => {
  const items = auditReport(await extractSeed('000_26c84a4fe4352593.txt'));
  expect(items.filter(({ name }) => name === 'lost-character').map(({ line }) => line)).toEqual([24, 24]);
  expect(items.find(({ name }) => name === 'source')?.line).toBe(6);
});
