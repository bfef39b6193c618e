import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './slowest-first.ts';

const shared = {
  root: new URL('..', import.meta.url).pathname,
  // A machine's time zone must not change a result: the suite runs in one far from UTC.
  env: { TZ: 'Pacific/Auckland' },
  // These end what hangs; a machine ten times slower than a developer's is no failure.
  testTimeout: 600_000,
  hookTimeout: 300_000,
  pool: 'forks' as const,
};

export default defineConfig({
  test: {
    // One core less than there are is one alone on a small machine: half of it would wait.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'pure',
          include: ['{renderer,shared,resources}/**/*.test.{ts,tsx}'],
          // These change nothing outside themselves: one process serves them all, which saves starting ninety.
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          name: 'whole',
          include: ['{electron,tests}/**/*.test.ts'],
          // Tests of the built bundles have a configuration of their own, which builds first.
          exclude: ['node_modules/**', '**/*.built.test.ts'],
        },
      },
    ],
  },
});
