import { afterAll, expect } from 'vitest';

// Files share a process: what one changes and leaves so, the next finds.
const state = () => ({ folder: process.cwd(), environment: { ...process.env } });
const found = state();
const { fetch } = globalThis;

afterAll(() => {
  // An open index puts itself in this place, and has no end (src/search/ask/open-engine.ts).
  globalThis.fetch = fetch;
  expect(state()).toEqual(found);
});
