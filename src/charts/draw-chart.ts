import * as Plot from '@observablehq/plot';
import type { Element, ElementContent } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { parseHTML } from 'linkedom';
import type { Chart, ChartPanel, ChartPoint } from '../model/view.ts';
import { sayNumber } from '../text/say-number.ts';

/** Pixels of a panel; it grows and shrinks with its column. */
const WIDTH = 240;
const HEIGHT = 132;
/** More columns than this have no room for their figures. */
const MOST_FIGURES = 8;

const INK = 'var(--ink)';
const SOFT = 'var(--soft)';
const ACCENT = 'var(--accent)';

/** SVG of each panel of a chart: colours are those of the theme, and nothing in it runs or loads. */
export function drawChart(chart: Chart): Element[] {
  const xs = [...new Set(chart.panels.flatMap(({ points }) => points.map(({ x }) => x)))].sort();
  const top = Math.max(...chart.panels.flatMap(({ points }) => points.map(({ value, high }) => high ?? value ?? 0)));
  return chart.panels.map((panel) => drawPanel(panel, { form: chart.form, xs, top: top === 0 ? 1 : top }));
}

interface Axes {
  readonly form: Chart['form'];
  /** All that stands on the x axis, in order. */
  readonly xs: readonly string[];
  /** The highest value. */
  readonly top: number;
}

function drawPanel({ points }: ChartPanel, axes: Axes): Element {
  const { form, xs, top } = axes;
  const { document } = parseHTML('<!doctype html><html></html>');
  const shown = xs.length > 2 ? [xs[0], xs.at(-1)] : [...xs];
  const svg = Plot.plot({
    document,
    className: 'panel',
    width: WIDTH,
    height: HEIGHT,
    margin: 20,
    marginLeft: 44,
    x: { domain: [...xs], padding: 0.25, label: null, tickSize: 0, ticks: shown as string[] },
    y: { domain: [0, top], nice: 3, ticks: 3, label: null, grid: true, tickSize: 0, ...tickFormat(axes) },
    marks: [Plot.ruleY([0], { stroke: SOFT }), ...MARKS[form](points, xs.length), ...gaps(points, xs)],
  } as Plot.PlotOptions & { readonly document: Document });
  return bare(fromDom(svg as unknown as Node) as Element);
}

/** Amounts are said in the largest of these that the axis reaches: 60万 has room at the edge, 600,000 has not. */
const SCALES = [
  [100_000_000, '亿'],
  [10_000, '万'],
] as const;
/** From this share of a scale on, the axis ends at it. */
const REACHES = 0.9;

function tickFormat({ form, top }: Axes) {
  if (form === 'share') return { tickFormat: (value: number) => `${Math.round(value * 100)}%` };
  const scale = SCALES.find(([amount]) => top >= amount * REACHES);
  if (scale === undefined) return {};
  const [amount, sign] = scale;
  return { tickFormat: (value: number) => (value === 0 ? '0' : `${sayNumber(value / amount)}${sign}`) };
}

type Held = ChartPoint & { readonly value: number };
const held = (points: readonly ChartPoint[]) => points.filter((point): point is Held => point.value !== null);

const MARKS: Readonly<Record<Chart['form'], (points: readonly ChartPoint[], columns: number) => Plot.Markish[]>> = {
  share: (points, columns) => [
    Plot.barY(held(points), { x: 'x', y: 'value', fill: ACCENT }),
    ...(columns > MOST_FIGURES
      ? []
      : [
          Plot.text(held(points), {
            x: 'x',
            y: 'value',
            text: ({ value }: Held) => String(Math.round(value * 100)),
            dy: -6,
            fill: INK,
          }),
        ]),
  ],
  range: (points) => [
    Plot.ruleX(held(points), {
      x: 'x',
      y1: ({ low, value }) => low ?? value,
      y2: ({ high, value }) => high ?? value,
      stroke: SOFT,
    }),
    Plot.dot(held(points), { x: 'x', y: 'value', r: 3, fill: ACCENT }),
  ],
};

/** Where nothing is told a sign says so: an empty place would look like 0. */
function gaps(points: readonly ChartPoint[], xs: readonly string[]): Plot.Markish[] {
  const known = new Set(held(points).map(({ x }) => x));
  const lost = xs.filter((x) => !known.has(x)).map((x) => ({ x }));
  return [Plot.text(lost, { x: 'x', y: () => 0, dy: -6, text: () => '–', fill: SOFT })];
}

/** Left out: sizes that would not follow the column, and Plot's names of its marks: what a chart shows is told around it. */
const OF_ROOT = ['width', 'height', 'fontFamily'];
const OF_ALL = ['ariaLabel', 'ariaHidden'];

/** Without styles of its own, which the site's policy forbids. */
function bare(element: Element): Element {
  const out = element.tagName === 'svg' ? [...OF_ROOT, ...OF_ALL] : OF_ALL;
  const properties = Object.fromEntries(Object.entries(element.properties).filter(([name]) => !out.includes(name)));
  const children = element.children
    .filter((child) => child.type !== 'element' || child.tagName !== 'style')
    .map((child): ElementContent => (child.type === 'element' ? bare(child) : child));
  return { type: 'element', tagName: element.tagName, properties, children };
}
