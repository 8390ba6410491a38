import { defineConfig } from 'vitest/config';

// `npm test` builds first (the lexicon and dist/, which the command line's tests start), so no test builds anything itself.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
