import type { Answer } from '../../search/ask/answer.ts';
import type { TakeFirst } from '../../search/ask/ask.ts';
import { type Delivery, FIRST_FILES, type Question, type Reply } from './protocol.ts';

interface Waiting {
  readonly question: Question;
  readonly takeFirst: TakeFirst | undefined;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  /** Whether it was asked again already. */
  readonly again: boolean;
}

/** Thrown when the index cannot be loaded, whole or in part; the message names the files. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}

const base = new URL('./', import.meta.url).href;
const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let lastId = 0;

/**
 * Asks the search worker, starting it when this is the first question; `takeFirst` gets the first reports before all is
 * counted. Rejects with `SearchUnavailable`.
 */
export function askWorker(asked: Omit<Question, 'id'>, takeFirst?: TakeFirst): Promise<Answer> {
  const question: Question = { id: ++lastId, ...asked };
  return new Promise((resolve, reject) => put({ question, takeFirst, resolve, reject, again: false }));
}

/** Starts the worker and with it the loading of the index; harmless when it runs already. */
export function startWorker(): Worker {
  if (worker === null) {
    const started = new Worker(`${base}worker.js`, { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => settle(data));
    started.addEventListener('error', ({ message }) => giveUp(message || 'the search worker did not start'));
    for (const file of FIRST_FILES) deliver(file, started);
    worker = started;
  }
  return worker;
}

/** Loads a file beside the worker's script instead of after it. */
async function deliver(file: Delivery['file'], to: Worker): Promise<void> {
  const bytes = await fetch(base + file, { cache: 'no-cache' }).then(
    (response) => (response.ok ? response.arrayBuffer() : null),
    () => null,
  );
  const delivery: Delivery = { file, bytes };
  to.postMessage(delivery, bytes === null ? [] : [bytes]);
}

function put(one: Waiting): void {
  waiting.set(one.question.id, one);
  try {
    startWorker().postMessage(one.question);
  } catch (error) {
    giveUp(String(error));
  }
}

function settle(reply: Reply): void {
  if ('first' in reply) {
    waiting.get(reply.id)?.takeFirst?.(reply.first);
  } else if ('answer' in reply) {
    waiting.get(reply.id)?.resolve(reply.answer);
    waiting.delete(reply.id);
  } else {
    giveUp(reply.error);
  }
}

/**
 * Half an index answers wrongly: the worker goes. The questions are put once more to a fresh one, which reads the table
 * anew: the usual reason is a tab left open while the site was published again, its index no longer there.
 */
function giveUp(reason: string): void {
  worker?.terminate();
  worker = null;
  const asked = [...waiting.values()];
  waiting.clear();
  for (const one of asked) {
    if (one.again) one.reject(new SearchUnavailable(reason));
    else put({ ...one, again: true });
  }
}
