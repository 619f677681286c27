/** What Pagefind reads of a response. */
type Delivered = Pick<Response, 'ok' | 'status' | 'arrayBuffer'>;

/**
 * Hands over responses one at a time, each in a task of its own. Pagefind 1.6.0 reads its pointer, waits a turn, and then
 * uses it, while loading a chunk makes the pointer a new one: two chunks, or a chunk and a search, in one turn end in
 * "memory access out of bounds" or, worse, in missing results.
 */
export function createDelivery(): (response: Response) => Promise<Response> {
  let last: Promise<void> = Promise.resolve();
  return async (response) => {
    if (!response.ok) return response;
    const bytes = await response.arrayBuffer();
    last = last.then(nextTask);
    await last;
    const delivered: Delivered = { ok: true, status: response.status, arrayBuffer: () => Promise.resolve(bytes) };
    return delivered as Response;
  };
}

/** Timers would wait four milliseconds each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
