import { createHash } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { livenessOf, ownLock, parseLock } from './lock-owner.ts';
import { codeOf, publishError } from './publish-error.ts';

/** Locks of this process, whose id its own locks have too, and those of a killed one with the same id. */
const held = new Set<string>();
/** How often a lock is looked at again that came or went meanwhile; more is a link that leads nowhere. */
const TRIES = 50;

/** Takes the lock file, so that two builds never write one folder; returns what gives it back. Throws when another build runs. */
export function takeLock(file: string, out: string): () => void {
  if (held.has(file)) throw busy(file, out, 'this process');
  const text = ownLock();
  acquire(file, text, out);
  held.add(file);
  return () => {
    held.delete(file);
    if (tryRead(file) === text) rmSync(file, { force: true });
  };
}

/**
 * Makes the file ours, or throws. Nobody may remove a dead lock just so: another may have done it already, and what stands there
 * now is alive. Who wants to take one over therefore needs a lock of its own for that, named after the dead one's text, which no
 * later lock repeats; while it is held, nobody else takes the same over, and once it is held, the dead one is looked at again.
 * A lock of taking over that was left by a killed build is taken over in the same way.
 */
function acquire(file: string, text: string, out: string): void {
  for (let tries = 0; tries < TRIES; tries++) {
    if (tryCreate(file, text)) return;
    const found = tryRead(file);
    if (found === null) continue;
    refuseLiving(file, found, out);
    if (takeOver(file, { found, text, out })) return;
  }
  throw busy(file, out, 'which comes and goes');
}

function takeOver(file: string, { found, text, out }: { found: string; text: string; out: string }): boolean {
  const guard = `${file}.after-${createHash('sha256').update(found).digest('hex').slice(0, 8)}`;
  acquire(guard, text, out);
  try {
    return tryRead(file) === found && tryReplace(file, text);
  } finally {
    if (tryRead(guard) === text) rmSync(guard, { force: true });
  }
}

/** A link is made whole or not at all, its text included. */
function tryCreate(file: string, text: string): boolean {
  return withDraft(file, text, (draft) => linkSync(draft, file));
}

function tryReplace(file: string, text: string): boolean {
  return withDraft(file, text, (draft) => renameSync(draft, file));
}

/** Whoever holds a lock clears the drafts beside it, even those of the living: these try again. */
function withDraft(file: string, text: string, action: (draft: string) => void): boolean {
  const draft = `${file}.draft-${process.pid}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
  try {
    writeFileSync(draft, text);
    action(draft);
    return true;
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes(codeOf(error))) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function tryRead(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** A lock whose process is gone was left by a killed build and may be taken. */
function refuseLiving(file: string, text: string, out: string): void {
  const owner = parseLock(text);
  const liveness = livenessOf(owner);
  if (liveness === 'alive' && (owner.pid !== process.pid || owner.start !== null)) {
    throw busy(file, out, `process ${owner.pid}`);
  }
  if (liveness === 'elsewhere') throw busy(file, out, `process ${owner.pid} on ${owner.host} or in another container`);
}

function busy(file: string, out: string, owner: string): Error {
  const hint = `Wait for it to end; if none is running, remove ${file}.`;
  return publishError(out, 'output-busy', `Another build (${owner}) is writing this folder.`, hint);
}
