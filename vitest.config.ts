import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/browser/support/global-setup.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    // Browser tests and builds wait more than they work: three at a time on two cores.
    maxWorkers: 3,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
