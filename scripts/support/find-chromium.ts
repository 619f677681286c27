import { findOnPath, isExecutable } from './find-on-path.ts';

/** Names under which systems install Chromium, the likeliest first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/snap/bin/chromium'];

/** The browser that the tests drive: `CHROMIUM_PATH`, else the first found on the path; null when there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.CHROMIUM_PATH) return isExecutable(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  const found = NAMES.map((name) => findOnPath(name, env)).find((file) => file !== null);
  return found ?? PLACES.find(isExecutable) ?? null;
}
