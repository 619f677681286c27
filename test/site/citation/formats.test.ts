import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/site/citation/bibtex.ts';
import { cslItem } from '../../../src/site/citation/csl-item.ts';
import { ris } from '../../../src/site/citation/ris.ts';
import { sampleConfig } from '../../support/sample-config.ts';
import { sampleSummary } from '../../support/sample-summary.ts';

const config = sampleConfig({ base: '/' });
const URL = 'https://nianbao.example/reports/sample/';

describe('what reference managers read', () => {
  const item = cslItem(sampleSummary(), config, '武政〔2022〕1号');

  it('is an item of CSL-JSON', () => {
    expect(item).toEqual({
      id: 'sample',
      type: 'report',
      title: '武清区上马台镇2021年法治政府建设情况报告',
      author: [{ literal: '天津市武清区上马台镇' }],
      issued: { 'date-parts': [[2022, 3, 23]] },
      number: '武政〔2022〕1号',
      archive: config.title,
      URL,
      language: 'zh-CN',
    });
  });

  it('is RIS, a line a tag', () => {
    expect(ris(item).split('\r\n')).toEqual([
      'TY  - RPRT',
      'TI  - 武清区上马台镇2021年法治政府建设情况报告',
      'AU  - 天津市武清区上马台镇',
      'PY  - 2022',
      'DA  - 2022/03/23',
      'SN  - 武政〔2022〕1号',
      `DB  - ${config.title}`,
      `UR  - ${URL}`,
      'LA  - zh-CN',
      'ER  - ',
      '',
    ]);
  });

  it('is BibTeX, a body in braces of its own', () => {
    const lines = bibtex(item).split('\n');
    expect(lines[0]).toBe('@techreport{nianbao-sample,');
    expect(lines).toContain('  author = {{天津市武清区上马台镇}},');
    expect(lines).toContain('  date = {2022-03-23},');
    expect(lines.at(-2)).toBe('}');
  });

  it('takes no tag and no command from a title', () => {
    const title = '2021年50%的报告\nER  - \n\\input{/etc/passwd} a_b #1 & ~^$';
    const hostile = cslItem(sampleSummary({ title }), config, null);
    expect(ris(hostile).match(/^ER {2}- /gmu)).toHaveLength(1);
    expect(bibtex(hostile)).toContain(
      '{{2021年50\\%的报告 ER - \\textbackslash{}input\\{/etc/passwd\\} a\\_b \\#1 \\& \\textasciitilde{}\\textasciicircum{}\\$}}',
    );
  });

  it('leaves out what is not known', () => {
    const bare = cslItem(sampleSummary({ issuer: null, title: null, publishedOn: null, signedOn: null }), config, null);
    expect(Object.keys(bare)).toEqual(['id', 'type', 'archive', 'URL', 'language']);
    expect(ris(bare)).not.toMatch(/^(TI|AU|PY|DA|SN)/mu);
    expect(bibtex(bare)).not.toMatch(/title|author|institution|year|date|number/u);
  });
});
