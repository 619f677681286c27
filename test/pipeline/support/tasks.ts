/** Tasks of every kind that a capture may turn a reader into. */

export function double(n: number): number {
  return 2 * n;
}

/** Which process does it. */
export function processId(): number {
  return process.pid;
}

export function loop(): never {
  for (;;);
}

/** A regular expression that tries for ages: no event loop, no interruption from within. */
export function backtrack(): boolean {
  return /^(?:a+)+$/.test(`${'a'.repeat(60)}b`);
}

export function wait(): Promise<never> {
  return new Promise(() => setInterval(() => {}, 1000));
}

export function fillHeap(): never {
  const kept: string[][] = [];
  for (;;) kept.push(Array.from({ length: 1000 }, (_, i) => `${kept.length} ${i}`));
}

/** Memory outside of the heap. */
export function fillBuffers(): never {
  const kept: Buffer[] = [];
  for (;;) kept.push(Buffer.alloc(10_000_000, 1));
}

/** Keeps memory that the next task finds taken. */
export function leak(megabytes: number): number {
  const holder = globalThis as { leaked?: Buffer };
  holder.leaked = Buffer.alloc(megabytes * 1_000_000, 1);
  return holder.leaked.byteLength;
}

export function exit(code: number): never {
  process.exit(code);
}

export function fail(): never {
  throw Object.assign(new Error('no such thing'), {
    diagnostics: [{ path: 'a.txt', line: 3, column: 1, rule: 'r', severity: 'error', message: 'no such thing' }],
  });
}

export function overflow(): number {
  return 1 + overflow();
}
