import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['{electron,renderer,shared,resources,tests}/**/*.test.{ts,tsx}'],
    // A machine's time zone must not change a result: the suite runs in one far from UTC.
    env: { TZ: 'Pacific/Auckland' },
    testTimeout: 30_000,
    pool: 'forks',
  },
});
