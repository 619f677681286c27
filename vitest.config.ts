import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

/** Limits end hangs, not slow runs: ten times what the slowest test takes on a machine with a load of twelve. */
const HANG = 1_200_000;
/** What is waited for in a page: shorter, so that the message names it. */
const WAIT = 180_000;

/** Tests of whole sites. */
const SITES = ['test/browser/**/*.test.ts', 'test/html/valid-html.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './test/support/closing-line.ts'],
    // Browser tests and builds wait more than they work: four at a time on two cores.
    maxWorkers: 4,
    // Processes, not threads: tests measure the processor time of theirs, and name files by its number.
    pool: 'forks',
    // Modules are loaded once a process, not once a file: the dictionary of words alone takes a second.
    isolate: false,
    setupFiles: ['test/support/leave-as-found.ts'],
    sequence: { sequencer: LongestFirst },
    testTimeout: HANG,
    hookTimeout: HANG,
    teardownTimeout: WAIT,
    expect: { poll: { timeout: WAIT } },
    projects: [
      {
        extends: true,
        test: { name: 'browser', include: SITES, globalSetup: ['test/browser/support/global-setup.ts'] },
      },
      {
        extends: true,
        test: { name: 'rooms', include: ['test/**/*.test.{ts,tsx}'], exclude: SITES },
      },
    ],
  },
});
