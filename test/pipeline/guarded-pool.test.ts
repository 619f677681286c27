import { afterAll, describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../src/model/diagnostic.ts';
import { diagnosticsOf } from '../../src/pipeline/faults.ts';
import { startGuardedPool } from '../../src/pipeline/guard/guarded-pool.ts';

const module = new URL('./support/tasks.ts', import.meta.url).href;
/** Seconds are enough for memory to be filled, which is slow where little is left; the loops need a pool of their own. */
const LIMITS = { maxSeconds: 60, maxMegabytes: 500 };
const pool = startGuardedPool(2, { maxSeconds: 60, maxMegabytes: 300 });
const hurried = startGuardedPool(2, { maxSeconds: 2, maxMegabytes: 500 });
afterAll(() => {
  for (const { close } of [pool, hurried]) close();
});

async function ruleOf(reading: Promise<unknown>, name: string): Promise<string> {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DiagnosticError);
  const [diagnostic] = (error as DiagnosticError).diagnostics;
  expect(diagnostic?.path).toBe(`${name}.txt`);
  expect(diagnostic?.hint).toBeTruthy();
  return diagnostic?.rule ?? '';
}

describe('a task ends at its own limit, and the others are done', () => {
  it.each([
    ['loop', 'time-limit', hurried],
    ['backtrack', 'time-limit', hurried],
    ['fillHeap', 'memory-limit', pool],
    ['fillBuffers', 'memory-limit', pool],
    ['exit', 'process-ended', pool],
  ])('%s: %s', async (name, rule, { run }) => {
    const call = (name: string, task: unknown) => run({ module, name, task }, `${name}.txt`);
    const others = Array.from({ length: 5 }, (_, i) => call('double', i));
    expect(await ruleOf(call(name, 3), name)).toBe(rule);
    expect(await Promise.all(others)).toEqual([0, 2, 4, 6, 8]);
  });

  it('a task that only waits ends too', async () => {
    const impatient = startGuardedPool(1, { maxSeconds: 0.1, maxMegabytes: 500 });
    const waited = impatient.run({ module, name: 'wait', task: null }, 'wait.txt');
    await expect(waited).rejects.toThrow('0.1 s');
    impatient.close();
  });
});

it('holds memory against a capture only in a process that did nothing before', async () => {
  const one = startGuardedPool(1, LIMITS);
  const run = (name: string, task: unknown) => one.run({ module, name, task }, 'a.txt');
  await run('leak', 250);
  // With what is left of the first, the second would not fit.
  expect(await run('leak', 251)).toBe(251_000_000);
  one.close();
});

it('uses a process again after an error that it could tell', async () => {
  const one = startGuardedPool(1, LIMITS);
  const run = (name: string) => one.run({ module, name, task: null }, 'a.txt');
  const first = await run('processId');
  await expect(run('overflow')).rejects.toThrow('call stack');
  await expect(run('fail')).rejects.toBeInstanceOf(DiagnosticError);
  expect(await run('processId')).toBe(first);
  one.close();
});

it('does no more tasks at once than it was told', async () => {
  const one = startGuardedPool(1, LIMITS);
  const ids = await Promise.all([1, 2, 3].map(() => one.run({ module, name: 'processId', task: null }, 'a.txt')));
  expect(new Set(ids).size).toBe(1);
  one.close();
});

it('tells errors of the runtime about bounds without a stack, and other faults as ours', () => {
  for (const message of [
    'Maximum call stack size exceeded',
    'Invalid string length',
    'Array buffer allocation failed',
  ]) {
    const [diagnostic] = diagnosticsOf(new RangeError(message), 'a.txt');
    expect(diagnostic?.rule).toBe('unbounded');
    expect(diagnostic?.message).not.toContain('at ');
  }
  expect(diagnosticsOf(new TypeError('x is not a function'), 'a.txt')[0]?.rule).toBe('internal');
});
