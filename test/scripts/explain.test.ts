import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { explainReport } from '../../scripts/support/explain-report.ts';
import { extractReport } from '../../src/extract/extract-report.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readCapture } from '../../src/ingest/list-captures.ts';
import { openWorkshop, tryBuild } from '../support/build-site.ts';
import { runScript } from '../support/run-script.ts';

const seeds = path.resolve(import.meta.dirname, '../../seeds');

it('names rule, words and place of every value and boundary', async () => {
  const document = await ingest(await readCapture(seeds, '000_26c84a4fe4352593.txt'));
  const text = explainReport(extractReport(document), document);
  for (const expected of [
    'publishedOn: 2022-03-23',
    'label-published: “发布时间: 2022-03-23 16:41”',
    'leader-duties: 二、党政主要负责人推进法治建设履职情况, from 22:1 to 24:',
    'other: not found',
    '24:619 warning lost-character',
  ]) {
    expect(text).toContain(expected);
  }
});

it('counts the lines of the file, front matter included', async () => {
  const bytes = new TextEncoder().encode(
    '---\nurl: https://example.org/\n---\n甲镇2023年法治政府建设情况报告\n\n一、主要举措和成效\n正文。\n',
  );
  const document = await ingest({ path: 'a.md', bytes, sidecar: null, limits: { maxCaptureBytes: 10_000 } });
  expect(explainReport(extractReport(document), document)).toContain('4:1 printed-title');
});

it('finds a report by the id under which it is published, whatever its bytes give', async () => {
  const shop = openWorkshop();
  shop.copySeed('000_26c84a4fe4352593.txt');
  const text = readFileSync(path.join(shop.seeds, '000_26c84a4fe4352593.txt'), 'utf8');
  const { outcome } = await tryBuild(shop);
  expect(outcome?.reports).toBe(1);
  shop.put('000_26c84a4fe4352593.txt', text.replaceAll('\n', '\r\n'));
  const { stdout, code } = await runScript('explain', ['96d13220f5ab', '--seeds', shop.seeds]);
  expect([code, stdout.split('\n')[0]]).toEqual([0, '000_26c84a4fe4352593.txt (id 96d13220f5ab, text, utf-8)']);
  shop.close();
});
