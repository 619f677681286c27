import type { Chart } from '../../src/model/view.ts';
import { describeChart } from '../describe-chart.ts';
import { ViewTable } from './view-table.tsx';

/** Small pictures side by side with the same axes, told in words, and the table of the same figures one click away. */
export function ChartFigure({ chart }: { readonly chart: Chart }) {
  const { caption, panels, pictures = [], table } = chart;
  return (
    <figure class="chart">
      <figcaption>{caption}</figcaption>
      <div class="panels" role="img" aria-label={`${caption}。${describeChart(chart)}`}>
        {panels.map(({ label }, at) => (
          <div class="panel-box">
            <span>{label}</span>
            {pictures[at]}
          </div>
        ))}
      </div>
      <details class="twin">
        <summary>看表格</summary>
        <ViewTable table={table} />
      </details>
    </figure>
  );
}
