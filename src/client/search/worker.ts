import * as pagefind from '#pagefind';
import type { FirstAnswer } from '../../search/ask/answer.ts';
import { ask } from '../../search/ask/ask.ts';
import { openEngine } from '../../search/ask/open-engine.ts';
import type * as Simplify from '../../search/ask/simplify.ts';
import { type Delivery, FIRST_FILES, type Question, type Reply } from './protocol.ts';

/**
 * Answers questions away from the page. Pagefind reads the language from the document; a worker has none, so it takes
 * the only index there is, and a policy of `default-src 'self'` lets it run WebAssembly.
 */
const base = new URL('./', import.meta.url).href;
const realFetch = globalThis.fetch.bind(globalThis);
const awaited = new Map(FIRST_FILES.map((file) => [base + file, arrival()]));
// The index opens with the worker, not with the first question.
const opening = openEngine({
  base,
  fetch: (input, init) => awaited.get(String(input))?.promise ?? realFetch(input, init),
  pagefind,
  version: PAGEFIND_VERSION,
  simplify: async (text) => ((await import(`${base}simplify.js`)) as typeof Simplify).simplify(text),
});
opening.catch(() => undefined);

self.addEventListener('message', ({ data }: MessageEvent<Question | Delivery>) => {
  if ('file' in data) receive(data);
  else answer(data).then((reply) => self.postMessage(reply));
});

interface Arrival {
  readonly promise: Promise<Response>;
  readonly resolve: (response: Response) => void;
}

function arrival(): Arrival {
  let resolve: Arrival['resolve'] = () => undefined;
  const promise = new Promise<Response>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function receive({ file, bytes }: Delivery): void {
  awaited.get(base + file)?.resolve(bytes === null ? Response.error() : new Response(bytes));
}

async function answer({ id, query, restriction, sort }: Question): Promise<Reply> {
  try {
    const { engine, takeFailures } = await opening;
    const check = () => {
      const failures = takeFailures();
      if (failures.length > 0) throw new Error(failures.join(' '));
    };
    const takeFirst = (first: FirstAnswer) => {
      check();
      self.postMessage({ id, first } satisfies Reply);
    };
    const found = await ask(engine, query, restriction, { sort, takeFirst });
    check();
    return { id, answer: found };
  } catch (error) {
    return { id, error: String(error) };
  }
}
