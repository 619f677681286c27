import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/support/find-chromium.ts';

/** Keeps Chromium from talking to anybody but the page under test. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds for which a page is waited for, ten times what a slow machine under load needs: what takes longer hangs. */
const LONGEST_WAIT = 180_000;

/** Chromium as a reader has it who asks for letters twice as large in the settings of a phone. */
export const LARGEST_TEXT = ['--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'];

let shared: Promise<Browser> | undefined;

/** The headless Chromium of this process, for all its test files; it ends with the process. */
export async function sharedBrowser(): Promise<Browser> {
  if (!(await shared)?.isConnected()) shared = undefined;
  shared ??= openBrowser();
  return shared;
}

/** Starts a headless Chromium, with flags of its own where told; close it after use. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium found. Install it (apt-get install chromium) or set CHROMIUM_PATH.');
  }
  const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...flags], headless: true });
  browser.on('context', (context) => context.setDefaultTimeout(LONGEST_WAIT));
  return browser;
}
