import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/browser/support/global-setup.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    // Browser tests wait more than they work: two at a time on two cores.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
