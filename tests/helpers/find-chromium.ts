import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = [
  // Without a window to draw it takes a fifth less time over the journeys; Playwright runs its own for the same reason.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const installed: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (!folder) return [];
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};

/** A Chromium on this machine: `CHROME_PATH`, the path, the usual places, then Playwright's own; null without any. */
export function findChromium(): string | null {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const places = [
    process.env.CHROME_PATH,
    ...(process.platform === 'win32' ? [] : onPath),
    ...(installed[process.platform] ?? []),
    chromium.executablePath(),
  ];
  return places.find((place) => place && existsSync(place)) ?? null;
}

/**
 * Finds a Chromium or gets one: Playwright's download, else Debian's package when root.
 * Throws with how to get one by hand. `say` tells what is being tried.
 */
export function findOrInstallChromium(say: (line: string) => void): string {
  const attempts: [string, () => void][] = [
    ['', () => {}],
    [
      'no Chromium on this machine: trying Playwright’s download',
      () =>
        run(process.execPath, [
          join('node_modules', 'playwright-core', 'cli.js'),
          'install',
          'chromium',
        ]),
    ],
    ['trying Debian’s package', installDebianChromium],
  ];
  for (const [line, attempt] of attempts) {
    if (line) say(line);
    attempt();
    const found = findChromium();
    if (found) return found;
  }
  throw new Error(
    'No Chromium was found, and none could be fetched. Install one (Debian: « apt-get install chromium » as root; ' +
      'elsewhere: Google Chrome or « npx playwright install chromium »), or set CHROME_PATH to its program.',
  );
}

function installDebianChromium(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
}

function run(program: string, values: string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(program, values, { stdio: 'ignore', timeout: 300_000, env: environment });
}
