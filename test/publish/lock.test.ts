import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { takeLock } from '../../src/publish/lock-output.ts';
import { livenessOf, ownLock, parseLock } from '../../src/publish/lock-owner.ts';

const ROUNDS = Number(process.env.LOCK_ROUNDS ?? 100);
const RACERS = 4;
const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** Dead by what only Linux tells of processes. */
const onLinux: readonly [string, string][] = existsSync('/proc/self/ns/pid')
  ? [
      ['of a process of that number that began at another time', ownLock().replace(/start=\d+/, 'start=1')],
      ['of the machine before it was started anew', ownLock().replace(/boot=\S+/, 'boot=0')],
    ]
  : [];
const dead = `2147483646 ${hostname()}\n`;

function startRacer(): ChildProcess {
  return fork(path.join(import.meta.dirname, 'support/lock-racer.ts'), { execArgv: ['--import', 'tsx'] });
}

function heard(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.once('message', resolve));
}

/** Sends a message to all and waits for their answers. */
function askAll(racers: readonly ChildProcess[], message: string): Promise<unknown[]> {
  const answers = racers.map(heard);
  for (const racer of racers) racer.send(message);
  return Promise.all(answers);
}

describe('a dead lock', () => {
  it(`is taken over by one of ${RACERS} that find it at once, ${ROUNDS} times`, async () => {
    const racers = Array.from({ length: RACERS }, startRacer);
    await Promise.all(racers.map(heard));
    const outcomes: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const lock = path.join(folder, `${round}.lock`);
      writeFileSync(lock, round % 5 === 4 ? '' : dead);
      if (round % 5 === 3) writeFileSync(`${lock}.after-${round}`, dead);
      const answers = await askAll(racers, lock);
      outcomes.push(answers.sort().join(' '));
      await askAll(racers, 'release');
    }
    for (const racer of racers) racer.kill();
    const lost = Array.from({ length: RACERS - 1 }, () => 'output-busy').join(' ');
    expect(new Set(outcomes)).toEqual(new Set([`${lost} won`]));
  });

  it.each([
    ['of a process that is gone', dead],
    ...onLinux,
    ['that is empty', ''],
    ['that is damaged', '\u0000\u0000\u0000'],
    ['that names no real process', `-1 ${hostname()}`],
  ])('%s is taken', (_name, text) => {
    const lock = path.join(folder, 'dead.lock');
    writeFileSync(lock, text);
    takeLock(lock, 'site')();
    expect(readdirSync(folder).filter((name) => name.startsWith('dead'))).toEqual([]);
  });

  it('is taken although builds were killed while they took it', () => {
    const lock = path.join(folder, 'twice.lock');
    const after = `.after-${createHash('sha256').update(dead).digest('hex').slice(0, 8)}`;
    for (const name of [lock, lock + after, lock + after + after]) writeFileSync(name, dead);
    const release = takeLock(lock, 'site');
    expect(readdirSync(folder).filter((name) => name.startsWith('twice'))).toEqual(['twice.lock']);
    release();
  });
});

describe('a lock', () => {
  it.each([
    ['of another machine', '1 another-host\n'],
    ['of another container with the same name', ownLock().replace(/space=\d+/, 'space=1')],
    ['of a process that runs', `${process.ppid} ${hostname()}\n`],
    ['of this process', ownLock()],
  ])('%s is left alone', (_name, text) => {
    const lock = path.join(folder, 'alive.lock');
    writeFileSync(lock, text);
    expect(() => takeLock(lock, 'site')).toThrow(/^Another build \(/);
    expect(readFileSync(lock, 'utf8')).toBe(text);
  });

  it('that is a link to nowhere or a folder is told', () => {
    const [link, dir] = [path.join(folder, 'link.lock'), path.join(folder, 'dir.lock')];
    symlinkSync('nowhere', link);
    mkdirSync(dir);
    expect(() => takeLock(link, 'site')).toThrow(/^Another build/);
    expect(() => takeLock(dir, 'site')).toThrow(/EISDIR/);
  });

  it('is given back only while it is ours', () => {
    const lock = path.join(folder, 'given.lock');
    const release = takeLock(lock, 'site');
    writeFileSync(lock, dead);
    release();
    expect(readFileSync(lock, 'utf8')).toBe(dead);
  });

  it('tells its process, and no two are the same', () => {
    expect(livenessOf(parseLock(ownLock()))).toBe('alive');
    expect(ownLock()).not.toBe(ownLock());
  });
});
