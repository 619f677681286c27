import path from 'node:path';
import { Worker } from 'node:worker_threads';

const WORKER = path.join(import.meta.dirname, 'shown-pdf-worker.mjs');
/** PDF.js alone has no limits; a file that it does not end is judged by its own limits only. */
const LONGEST = 8000;

let worker: Worker | null = null;

/** What PDF.js without our hooks says a PDF shows, a run a line; `null` where it fails or does not end. */
export async function shownOfPdf(bytes: Buffer): Promise<string | null> {
  worker ??= new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: 600 } });
  const used = worker;
  used.ref();
  const shown = await new Promise<string | null>((resolve) => {
    const end = (answer: string | null) => {
      clearTimeout(timer);
      used.off('message', end).off('error', forget);
      resolve(answer);
    };
    const forget = () => {
      worker = null;
      void used.terminate();
      end(null);
    };
    const timer = setTimeout(forget, LONGEST);
    used.once('message', end);
    used.once('error', forget);
    used.postMessage(new Uint8Array(bytes));
  });
  used.unref();
  return shown;
}
