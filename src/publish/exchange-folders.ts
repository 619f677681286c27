import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** Asks the C library to swap two names: `renameat2` with RENAME_EXCHANGE (Linux), `renamex_np` with RENAME_SWAP (macOS). */
const SWAP = `
import ctypes, os, sys
libc = ctypes.CDLL(None, use_errno=True)
a, b = map(os.fsencode, sys.argv[1:3])
if sys.platform == "darwin":
    sys.exit(libc.renamex_np(a, b, 2) != 0)
sys.exit(libc.renameat2(-100, a, -100, b, 2) != 0)
`;

/** Programs that exchange two folders in one system call; Node has no such call of its own. */
const EXCHANGERS: readonly (readonly [command: string, ...args: string[]])[] = [
  // coreutils ≥ 9.5; older ones refuse the option before they touch anything.
  ['mv', '--exchange', '--no-target-directory', '--'],
  // node-gyp needs Python to install, so it is nearly always there.
  ['python3', '-c', SWAP],
];

/**
 * Exchanges two folders on one file system in a single step, so that at every instant both names lead to a whole folder.
 * False when this system cannot; then nothing has changed.
 */
export function exchangeFolders(a: string, b: string): boolean {
  const before = statSync(a).ino;
  return EXCHANGERS.some(([command, ...args]) => {
    try {
      execFileSync(command, [...args, a, b], { stdio: 'ignore' });
    } catch {
      // Whether it worked is read off the folders below.
    }
    return statSync(b).ino === before;
  });
}
