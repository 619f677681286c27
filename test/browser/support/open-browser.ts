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

/** Starts a headless Chromium; close it in `afterAll`. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium found. Install it (apt-get install chromium) or set CHROMIUM_PATH.');
  }
  const browser = await chromium.launch({ executablePath, args: FLAGS, headless: true });
  browser.on('context', (context) => context.setDefaultTimeout(LONGEST_WAIT));
  return browser;
}
