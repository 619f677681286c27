import { ask } from '../../search/ask/ask.ts';
import { openEngine } from '../../search/ask/open-engine.ts';
import type * as Simplify from '../../search/ask/simplify.ts';
import type { Question, Reply } from './protocol.ts';

/**
 * Answers questions away from the page. Pagefind reads the language from the document; a worker has none, so it takes
 * the only index there is, and a policy of `default-src 'self'` lets it run WebAssembly.
 */
const base = new URL('./', import.meta.url).href;
const realFetch = globalThis.fetch.bind(globalThis);
// The index starts loading with the worker, not with the first question.
const opening = openEngine({
  base,
  fetch: realFetch,
  importModule: (url) => import(url),
  simplify: async (text) => ((await import(`${base}simplify.js`)) as typeof Simplify).simplify(text),
});
opening.catch(() => undefined);

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).then((reply) => self.postMessage(reply));
});

async function answer({ id, query, restriction, sort }: Question): Promise<Reply> {
  try {
    const { engine, takeFailures } = await opening;
    const found = await ask(engine, query, restriction, sort);
    const failures = takeFailures();
    if (failures.length > 0) throw new Error(failures.join(' '));
    return { id, answer: found };
  } catch (error) {
    return { id, error: String(error) };
  }
}
