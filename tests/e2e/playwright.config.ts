import { defineConfig } from '@playwright/test';
import { findChromium } from '../helpers/find-chromium.ts';

const executablePath = findChromium();
if (!executablePath)
  throw new Error('No Chromium: run « npm test », which gets one, or set CHROME_PATH.');

// One zone for the page and the process that answers it, as on one machine: their days begin together.
const timezoneId = 'Europe/Paris';
process.env.TZ = timezoneId;

/** Journeys in a real browser, through the browser door; each worker has its own door and data folder. */
export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/**/*.spec.ts', 'security/**/*.spec.ts'],
  globalSetup: '../helpers/build-first.ts',
  outputDir: './results',
  // Generous: a slow machine is no failure, and what hangs is told all the same.
  timeout: 600_000,
  expect: { timeout: 45_000 },
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: './results/report.json' }]],
  use: {
    viewport: { width: 1440, height: 900 },
    timezoneId,
    // What cannot be clicked or filled says so long before the whole test runs out.
    actionTimeout: 60_000,
    acceptDownloads: true,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      // People see scroll bars: without them the tables lay themselves out otherwise.
      ignoreDefaultArgs: ['--hide-scrollbars'],
      // A container gives little shared memory; as root Chromium refuses its own sandbox.
      args: ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
});
