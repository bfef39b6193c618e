import { defineConfig } from 'vitest/config';

/** Tests of what is built: the desktop's bundles, and every door against the same battery of calls. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.built.test.ts'],
    globalSetup: 'tests/helpers/build-first.ts',
    env: { TZ: 'Pacific/Auckland' },
    testTimeout: 600_000,
    hookTimeout: 300_000,
    pool: 'forks',
  },
});
