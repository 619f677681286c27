import { DiagnosticError } from '../../../src/model/diagnostic.ts';
import { takeLock } from '../../../src/publish/lock-output.ts';

// One of several processes that reach for the same lock at the same moment, round after round, as its parent says.

let release: (() => void) | null = null;

process.on('message', (message: string) => {
  if (message === 'release') {
    release?.();
    release = null;
    process.send?.('released');
  } else process.send?.(reach(message));
});
process.send?.('ready');

function reach(lock: string): string {
  try {
    release = takeLock(lock, 'site');
    return 'won';
  } catch (error) {
    return error instanceof DiagnosticError ? (error.diagnostics[0]?.rule ?? '') : String(error);
  }
}
