import { createRequire } from 'node:module';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

// PDF.js as it comes, without the hooks of this project: what it shows of a file is held against what the project reads.

const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

async function shown(data) {
  const task = getDocument({
    data,
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const texts = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      texts.push(...items.filter(hasSize).map((item) => `${item.str}\n`));
    }
    return texts.join('');
  } finally {
    await task.destroy();
  }
}

/** What is drawn at no size is not seen. */
function hasSize({ transform }) {
  return (
    transform !== undefined &&
    Math.hypot(transform[0], transform[1]) > 0.01 &&
    Math.hypot(transform[2], transform[3]) > 0.01
  );
}

parentPort?.on('message', async (data) => {
  try {
    parentPort?.postMessage(await shown(data));
  } catch {
    parentPort?.postMessage(null);
  }
});
