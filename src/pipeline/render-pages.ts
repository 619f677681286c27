import type { CheckedPage } from '../html/check-site.ts';
import type { SiteFile } from '../model/page.ts';
import type { Note } from './progress.ts';
import type { RenderTask } from './render-worker.ts';
import type { Workers } from './workers.ts';

/** Pages a thread takes at once: what they share is copied to it once. */
const SLICE = 64;

/** Renders all pages in threads and writes each as soon as it is there; returns what the link check needs, in page order. */
export async function renderPages(
  task: RenderTask,
  { workers, write, note }: { workers: Workers; write: (file: SiteFile) => Promise<void>; note: Note },
): Promise<CheckedPage[]> {
  let done = 0;
  const slices = await Promise.all(
    slicesOf(task.pages).map(async (pages) => {
      const rendered = await workers.render({ ...task, pages });
      for (const { file, html } of rendered) await write({ file, content: html });
      done += rendered.length;
      note(`${done}/${task.pages.length}`);
      return rendered.map(({ file, url, refs }) => ({ file, url, refs }));
    }),
  );
  return slices.flat();
}

function slicesOf<T>(values: readonly T[]): T[][] {
  const count = Math.ceil(values.length / SLICE);
  return Array.from({ length: count }, (_, i) => values.slice(i * SLICE, (i + 1) * SLICE));
}
