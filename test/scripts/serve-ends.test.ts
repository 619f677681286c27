import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isRunning, parseLock } from '../../src/publish/lock-owner.ts';
import { outputNames } from '../../src/publish/output-names.ts';
import { openWorkshop, type Workshop } from '../support/build-site.ts';
import { startScript } from '../support/run-script.ts';

let shop: Workshop;
beforeAll(() => {
  shop = openWorkshop();
  shop.copySeed('000_26c84a4fe4352593.txt');
});
afterAll(() => shop.close());

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(20);
}

it.each(['SIGKILL', 'SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
  'serve ends its build when it ends by %s',
  async (signal) => {
    const { lock } = outputNames(shop.out);
    const server = startScript('serve', ['--seeds', shop.seeds, '--out', shop.out, '--port', '0']);
    await until(() => existsSync(lock));
    const { pid } = parseLock(readFileSync(lock, 'utf8'));
    expect([isRunning(pid), pid === server.pid]).toEqual([true, false]);
    server.kill(signal);
    await until(() => !isRunning(pid));
    expect(existsSync(lock)).toBe(false);
  },
);
