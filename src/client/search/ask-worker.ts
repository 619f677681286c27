import type { Answer } from '../../search/ask/answer.ts';
import type { Sort } from '../../search/ask/rank.ts';
import type { Restriction } from '../../search/ask/restrict.ts';
import type { Question, Reply } from './protocol.ts';

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Thrown when the index cannot be loaded, whole or in part; the message names the files. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}

const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let lastId = 0;

/** Asks the search worker, starting it when this is the first question; rejects with `SearchUnavailable`. */
export function askWorker(query: string, restriction: Restriction, sort: Sort): Promise<Answer> {
  const question: Question = { id: ++lastId, query, restriction, sort };
  return new Promise((resolve, reject) => {
    waiting.set(question.id, { resolve, reject });
    try {
      startWorker().postMessage(question);
    } catch (error) {
      giveUp(String(error));
    }
  });
}

/** Starts the worker and with it the loading of the index; harmless when it runs already. */
export function startWorker(): Worker {
  if (worker === null) {
    worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => settle(data));
    worker.addEventListener('error', ({ message }) => giveUp(message || 'the search worker did not start'));
  }
  return worker;
}

function settle(reply: Reply): void {
  if ('answer' in reply) {
    waiting.get(reply.id)?.resolve(reply.answer);
    waiting.delete(reply.id);
  } else {
    giveUp(reply.error);
  }
}

/** Half an index answers wrongly: the worker goes, and the next question starts a fresh one. */
function giveUp(reason: string): void {
  worker?.terminate();
  worker = null;
  const asked = [...waiting.values()];
  waiting.clear();
  for (const { reject } of asked) reject(new SearchUnavailable(reason));
}
