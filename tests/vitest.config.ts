import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['{electron,renderer,shared,resources,tests}/**/*.test.{ts,tsx}'],
    // Tests of the built bundles have a configuration of their own, which builds first.
    exclude: ['node_modules/**', '**/*.built.test.ts'],
    // A machine's time zone must not change a result: the suite runs in one far from UTC.
    env: { TZ: 'Pacific/Auckland' },
    testTimeout: 30_000,
    pool: 'forks',
  },
});
