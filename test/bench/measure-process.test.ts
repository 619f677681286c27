import { describe, expect, it } from 'vitest';
import { measureCommand, waitedSeconds } from '../../scripts/bench/measure-process.ts';
import { parseStat } from '../../scripts/bench/process-tree.ts';
import { openTally } from '../../scripts/bench/watch-tree.ts';

const STAT =
  '4711 (a (b) c) S 4700 4711 4711 0 -1 4194560 100 200 0 0 150 50 900 800 20 0 11 0 12345 1000000 2500 18446744073709551615';
const seen = (pid: number, ticks: number, residentPages: number) => ({
  pid,
  parent: 1,
  ticks,
  started: String(pid),
  residentPages,
});
/** Burns so many milliseconds of processor time, then says how many it took in all. */
const burn = (milliseconds: number) =>
  `const took = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; }; const until = took() + ${milliseconds}; while (took() < until); console.log(took())`;
const run = (script: string) => measureCommand([process.execPath, '-e', script], process.cwd());

describe('what the system says of a process', () => {
  it('is read past a name with spaces and brackets, without the time of children', () => {
    expect(parseStat(STAT)).toEqual({ pid: 4711, parent: 4700, ticks: 200, started: '12345', residentPages: 2500 });
  });

  it.each(['', '4711 (node', '4711 (node) S 4700'])('is none in %j', (text) => {
    expect(parseStat(text)).toBeNull();
  });

  it('adds up: time of processes that are gone too, memory of one moment', () => {
    const tally = openTally();
    tally.add([seen(1, 100, 10), seen(2, 300, 20)]);
    tally.add([seen(1, 150, 25)]);
    // The number of a process that is gone, given again.
    tally.add([seen(1, 150, 5), { ...seen(2, 50, 1), started: 'later' }]);
    expect(tally.seen()).toEqual({ cpuSeconds: 5, peakBytes: 30 * 4096 });
  });

  it('is null where nothing was seen', () => {
    expect(openTally().seen()).toEqual({ cpuSeconds: 0, peakBytes: null });
  });
});

describe('what a shell says of its children', () => {
  it.each([
    ['0m0.000000s 0m0.000000s\n0m2.060000s 0m0.010000s\n', 2.07],
    ['a warning 1m2.0s\n0m0.001s 0m0.002s\n1m2.500s 2m0.500s\n', 183],
    ['0m0,000s 0m0,000s\n0m2,060s 0m0,010s\n', 2.07],
    ['nothing', 0],
  ])('%j → %d', (stderr, seconds) => {
    expect(waitedSeconds(stderr)).toBeCloseTo(seconds, 6);
  });
});

describe('the cost of a command', () => {
  it('has the processor time of a process below one below it, as that says itself', async () => {
    const inner = JSON.stringify(burn(400));
    const measured = await run(
      `const { execFileSync } = require('node:child_process'); process.stdout.write(execFileSync(process.execPath, ['-e', ${inner}]))`,
    );
    expect(measured.cpuSeconds).toBeGreaterThanOrEqual(0.4);
    expect(Number(measured.stdout)).toBeGreaterThanOrEqual(400);
  });

  it('has that of a process that was killed, too', async () => {
    const inner = JSON.stringify(`${burn(400)}; setInterval(() => {}, 1000)`);
    const measured = await run(
      `const child = require('node:child_process').spawn(process.execPath, ['-e', ${inner}]); child.stdout.once('data', () => setTimeout(() => { child.kill('SIGKILL'); process.exit(); }, 500))`,
    );
    expect(measured.cpuSeconds).toBeGreaterThanOrEqual(0.4);
  });

  it('rejects with what a command printed that fails', async () => {
    await expect(run("console.log('first'); console.error('then'); process.exit(3)")).rejects.toThrow(/first\nthen/);
  });
});
