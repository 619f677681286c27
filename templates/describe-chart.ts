import type { Chart, ChartPoint } from '../src/model/view.ts';

/** What a chart shows, in words for those who do not see it: form, extent, extremes, what is missing. Made by rule of its figures. */
export function describeChart({ form, unit, panels }: Chart): string {
  const points = panels.flatMap(({ label, points }) => points.map((point) => ({ label, ...point })));
  const held = points.filter((point): point is typeof point & { value: number } => point.value !== null);
  const xs = [...new Set(points.map(({ x }) => x))].sort();
  const kind = form === 'share' ? '柱形图，纵轴是份额' : '点线图，点是中位数，线是居中的一半';
  const extent = `${panels.length} 幅${kind}，横轴从 ${xs[0] ?? '无'} 到 ${xs.at(-1) ?? '无'}。`;
  if (held.length === 0) return `${extent}没有数值。`;
  const sorted = [...held].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)] as [(typeof held)[number], (typeof held)[number]];
  const say = ({ label, x, value }: { label: string } & ChartPoint) =>
    `${label} ${x} ${sayValue(value ?? 0, { form, unit })}`;
  const lost = points.length - held.length;
  return `${extent}最高：${say(high)}；最低：${say(low)}。${lost > 0 ? `${lost} 处没有数值，以“–”表示。` : ''}`;
}

function sayValue(value: number, { form, unit }: Pick<Chart, 'form' | 'unit'>): string {
  return form === 'share' ? `${Math.round(value * 100)}%` : `${value}${unit}`;
}
