import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf, publishError } from './publish-error.ts';

/** Locks of this process, which its process id cannot tell from those of a killed one with the same id. */
const held = new Set<string>();

/** Takes the lock file, so that two builds never write one folder; returns what gives it back. Throws when another build runs. */
export function takeLock(file: string, out: string): () => void {
  if (held.has(file)) throw busy(file, out, 'this process');
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${process.pid} ${hostname()}\n`);
  try {
    if (!tryLink(draft, file)) {
      refuseLiving(file, out);
      rmSync(file, { force: true });
      if (!tryLink(draft, file)) throw busy(file, out, 'another build');
    }
  } finally {
    rmSync(draft, { force: true });
  }
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

/** A link is made whole or not at all, its text included. */
function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** A lock whose process is gone was left by a killed build and may be taken. */
function refuseLiving(file: string, out: string): void {
  const [pid, host] = readFileSync(file, 'utf8').trim().split(' ');
  if (host !== undefined && host !== hostname()) throw busy(file, out, `process ${pid} on ${host}`);
  if (Number(pid) !== process.pid && isAlive(Number(pid))) throw busy(file, out, `process ${pid}`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function busy(file: string, out: string, owner: string): Error {
  const hint = `Wait for it to end; if none is running, remove ${file}.`;
  return publishError(out, 'output-busy', `Another build (${owner}) is writing this folder.`, hint);
}
