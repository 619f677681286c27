import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

/** Limits end hangs, not slow runs: ten times what the slowest test takes on a machine with a load of twelve. */
const HANG = 1_200_000;
/** What is waited for in a page: shorter, so that the message names it. */
const WAIT = 180_000;

/** Tests of whole sites; each file has a process and modules of its own. */
const SITES = ['test/browser/**/*.test.ts', 'test/html/valid-html.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './test/support/closing-line.ts'],
    // Browser tests and builds wait more than they work: three at a time on two cores.
    maxWorkers: 3,
    // Processes, not threads: tests measure the processor time of theirs, and name files by its number.
    pool: 'forks',
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
        // Modules are loaded once a process, not once a file: the dictionary of words alone takes a second.
        test: {
          name: 'rooms',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: SITES,
          isolate: false,
          setupFiles: ['test/support/leave-as-found.ts'],
        },
      },
    ],
  },
});
