import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { builtSite } from '../browser/support/built-site.ts';

/** The standard's own rules; how a doctype or a void element is written is a matter of the serialiser. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'doctype-style': 'off', 'void-style': 'off', 'attr-quotes': 'off', 'no-raw-characters': 'off' },
});

it('writes pages that the HTML standard allows', async () => {
  const site = await builtSite();
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  expect(files.length).toBeGreaterThan(100);
  const faults = new Set<string>();
  for (const file of files.sort()) {
    const report = await validator.validateString(readFileSync(path.join(site, file), 'utf8'));
    for (const { messages } of report.results) {
      for (const { ruleId, message } of messages)
        faults.add(`${file.replace(/[0-9a-f]{12}/, 'ID')}: ${ruleId}: ${message}`);
    }
  }
  expect([...faults].slice(0, 20)).toEqual([]);
});

it('would notice a fault', async () => {
  const { valid } = await validator.validateString(
    '<!doctype html><html lang="zh-CN"><title>x</title><p><div>x</p></div></html>',
  );
  expect(valid).toBe(false);
});
