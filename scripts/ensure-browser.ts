import { spawnSync } from 'node:child_process';
import { findChromium } from './support/find-chromium.ts';

/** Debian's and Ubuntu's packages; the fonts draw Chinese. */
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

const HELP = `The browser tests need Chromium, and it cannot be installed from here.
Install it with your system's packages (Debian: apt-get install ${PACKAGES.join(' ')}),
or set CHROMIUM_PATH to the executable of a Chromium or Chrome.`;

/** How this user may install packages: directly as root, through sudo where it asks nothing, or not at all. */
function installer(): readonly string[] | null {
  if (process.getuid?.() === 0) return ['env'];
  return succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n', 'env'] : null;
}

function succeeds([command = '', ...args]: readonly string[], stdio: 'ignore' | 'inherit' = 'ignore'): boolean {
  return spawnSync(command, args, { stdio }).status === 0;
}

function install(): boolean {
  const prefix = installer();
  if (prefix === null || !succeeds(['apt-get', '--version'])) return false;
  const apt = [...prefix, 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  return (
    succeeds([...apt, 'update', '-q'], 'inherit') &&
    succeeds([...apt, 'install', '-q', '-y', '--no-install-recommends', ...PACKAGES], 'inherit')
  );
}

if (findChromium() === null) {
  process.stdout.write('No Chromium found; installing it.\n');
  if (!install() || findChromium() === null) {
    process.stderr.write(`${HELP}\n`);
    process.exitCode = 1;
  }
}
if (findChromium() !== null) process.stdout.write(`Browser: ${findChromium()}\n`);
