import type { Element, ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import type { Chart, ChartPanel } from '../../src/model/view.ts';
import { drawViews } from '../../src/pipeline/joins/draw-views.ts';
import { viewPages } from '../../src/site/pages/view-pages.ts';
import { describeChart } from '../../templates/describe-chart.ts';
import { sampleSite } from '../templates/support/sample-site.ts';

const table = { kind: 'table', caption: '份额', columns: [{ label: '类别' }], rows: [[{ text: '甲' }]] } as const;
const years = (from: number, count: number) => Array.from({ length: count }, (_, at) => String(from + at));
const panel = (label: string, values: readonly (number | null)[], from = 2020): ChartPanel => ({
  label,
  points: years(from, values.length).map((x, at) => ({ x, value: values[at] ?? null })),
});
const share = (...panels: readonly ChartPanel[]): Chart => ({
  kind: 'chart',
  caption: '份额',
  form: 'share',
  unit: '',
  panels,
  table,
});

function all(node: Element): Element[] {
  const children = node.children.filter((child: ElementContent): child is Element => child.type === 'element');
  return [node, ...children.flatMap(all)];
}
const named = (node: Element, name: string) => all(node).filter(({ tagName }) => tagName === name);
const texts = (node: Element) =>
  named(node, 'text').map(({ children }) =>
    children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
  );

describe('a chart', () => {
  it('is a picture a panel, each with a column for every figure and a sign where there is none', () => {
    const [first, second] = drawChart(share(panel('甲', [0.5, null, 0]), panel('乙', [1, 0.25, 0.75])));
    expect(named(first as Element, 'rect')).toHaveLength(2);
    expect(named(second as Element, 'rect')).toHaveLength(3);
    expect(texts(first as Element)).toContain('–');
    expect(texts(second as Element)).not.toContain('–');
    expect(texts(first as Element)).toEqual(expect.arrayContaining(['50', '0', '2020', '2022']));
  });

  it.each([
    [8999, ['0', '5,000']],
    [9000, ['0', '0.5万']],
    [49_999, ['0', '2万', '4万']],
    [89_000_000, ['0', '5,000万']],
    [540_000, ['0', '20万', '40万']],
    [2_400_000_000, ['0', '10亿', '20亿']],
  ])('says amounts up to %i shortly enough for its edge', (value, ticks) => {
    const [picture] = drawChart({ ...share(panel('甲', [value])), form: 'range' });
    expect(texts(picture as Element)).toEqual(expect.arrayContaining(ticks));
  });

  it('has the same axes in all panels', () => {
    const [low, high] = drawChart(share(panel('甲', [0.1]), panel('乙', [0.4])));
    const height = (node: Element | undefined) => Number(named(node as Element, 'rect')[0]?.properties.height);
    expect(height(high) / height(low)).toBeCloseTo(4, 5);
  });

  it.each([
    [8, true],
    [9, false],
  ])('of %i columns writes their figures: %s', (count, told) => {
    const [picture] = drawChart(
      share(
        panel(
          '甲',
          Array.from({ length: count }, () => 0.37),
        ),
      ),
    );
    expect(texts(picture as Element).includes('37')).toBe(told);
  });

  it('of ranges has a dot on a line for each figure', () => {
    const points = [
      { x: '2020', value: 5, low: 2, high: 9 },
      { x: '2021', value: null },
    ];
    const [picture] = drawChart({ ...share(), form: 'range', panels: [{ label: '甲', points }] });
    expect(named(picture as Element, 'circle')).toHaveLength(1);
  });

  it.each([
    ['without panels', share()],
    ['without figures', share(panel('甲', [null, null]))],
    ['without years', share(panel('甲', []))],
  ])('%s is drawn or left out, and told in words', (_name, chart) => {
    expect(drawChart(chart)).toHaveLength(chart.panels.length);
    expect(describeChart(chart)).toContain('没有数值');
  });

  it('carries no style, script or size of its own', () => {
    for (const element of drawChart(share(panel('甲', [0.5]))).flatMap(all)) {
      expect(['style', 'script', 'image', 'a']).not.toContain(element.tagName);
      for (const name of ['style', 'ariaLabel', 'ariaHidden'])
        expect(Object.keys(element.properties)).not.toContain(name);
    }
  });

  it('is told in words by its form, extent, extremes and gaps', () => {
    expect(describeChart(share(panel('甲', [0.5, null, 0.125])))).toBe(
      '1 幅柱形图，纵轴是份额，横轴从 2020 到 2022。最高：甲 2020 50%；最低：甲 2022 13%。1 处没有数值，以“–”表示。',
    );
  });
});

describe('a view with a chart and sentences', () => {
  it('shows the picture beside its table, and opens the words of a value', async () => {
    const at = { report: '26c84a4fe435', scope: 'measures', anchor: 'p-1', from: 0, to: 2, rule: 'r' } as const;
    const quote = { text: '全年立案<b>3起。', from: 7, to: 9 };
    const rows = [[{ text: '甲镇' }, { text: '3', at, quote }]];
    const words = { title: '罚款', description: 'x', method: 'x', denominator: 'x', doubt: 'x' };
    const columns = [{ label: '机构' }, { label: '数值', quoted: true }] as const;
    const values = { kind: 'table', caption: '数值', columns, rows } as const;
    const views = await drawViews([
      {
        name: 'samples/fines',
        ...words,
        above: { title: '指标', name: 'samples' },
        blocks: [share(panel('甲', [0.5])), values],
      },
    ]);
    const [page] = viewPages(views);
    const site = await sampleSite([]);
    const html = site.render(page as NonNullable<typeof page>);
    expect(page?.url).toBe('/samples/fines/');
    expect(html).toContain('<svg viewBox="0 0 240 132"');
    expect(html).toContain('<summary>3</summary>');
    expect(html).toContain('全年立案&#x3C;b><mark>3起</mark>。');
    expect(html).toContain('<a href="/reports/26c84a4fe435/#p-1">看原文</a>');
    expect(html).toContain('<a href="/samples/">指标</a>');
  });

  it('shows pictures on its first page only', () => {
    const words = { title: 'x', description: 'x', method: 'x', denominator: 'x', doubt: 'x' };
    const rows = Array.from({ length: 3000 }, (_, at) => [{ text: `${at}` }]);
    const pages = viewPages([{ name: 'x', ...words, blocks: [share(), { ...table, rows }, { ...table }] }]);
    expect(pages.length).toBeGreaterThan(1);
    const kinds = pages.map((page) => (page.kind === 'view' ? page.view.view.blocks.map(({ kind }) => kind) : []));
    expect(kinds[0]).toEqual(['chart', 'table', 'table']);
    for (const later of kinds.slice(1)) expect(later).toEqual(['table']);
  });
});
