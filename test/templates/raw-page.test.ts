import { describe, expect, it } from 'vitest';
import { rawRows } from '../../templates/raw-rows.ts';
import { RULE_NAMES, RULE_ROWS } from '../../templates/rule-names.ts';
import { WHOLE } from './support/captures.ts';
import { sampleSite } from './support/sample-site.ts';

describe('the raw view', () => {
  it('shows every character of the capture, line by line', async () => {
    const { reports } = await sampleSite([WHOLE]);
    for (const report of reports) {
      const shown = rawRows(report).map(({ raw }) => raw.map(({ text }) => text).join(''));
      expect(shown).toEqual(report.rawText.split('\n'));
    }
  });

  it('strikes furniture through with the rule that took it, and keeps the capture as it is', async () => {
    const site = await sampleSite([WHOLE]);
    const html = site.html(`/reports/${site.reports[0]?.id}/raw/`);
    expect(html).toContain('<del title="移除：当前位置（breadcrumb）">当前位置:</del>');
    expect(html).toContain('<a class="tag" href="/method/#rule-breadcrumb">移除 · 当前位置</a>');
    expect(html).toContain('<del title="移除：题名后的计数（title-counter）">【41】</del>');
    expect(html).toContain('按照部署要求,全年检查1,000次,');
  });

  it('has a Chinese name for every rule that removes text', () => {
    expect(RULE_ROWS.filter(({ id }) => RULE_NAMES[id] === undefined).map(({ id }) => id)).toEqual([]);
  });
});
