import type { Chart, View } from '../../model/view.ts';

/** Views with their pictures drawn; what draws is loaded only where there is something to draw. */
export async function drawViews(views: readonly View[]): Promise<View[]> {
  const isDrawn = views.some(({ blocks }) => blocks.some(({ kind }) => kind === 'chart'));
  if (!isDrawn) return [...views];
  const { drawChart } = await import('../../charts/draw-chart.ts');
  const draw = (block: View['blocks'][number]) => (block.kind === 'chart' ? withPictures(block, drawChart) : block);
  return views.map((view) => ({ ...view, blocks: view.blocks.map(draw) }));
}

function withPictures(chart: Chart, draw: (chart: Chart) => Chart['pictures']): Chart {
  const pictures = draw(chart);
  return pictures === undefined ? chart : { ...chart, pictures };
}
