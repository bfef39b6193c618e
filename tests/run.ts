import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale } from '../electron/hosts/build-when-stale.ts';
import { projectFolder } from '../electron/hosts/project.ts';
import { findOrInstallChromium } from './helpers/find-chromium.ts';
import { readPlaywright, readVitest, type Tally } from './helpers/test-reports.ts';

// `npm test`: every test there is. The last line says how many passed, failed and were skipped.
const reports = join(projectFolder, 'tests/e2e/results');
const total: Tally = { passed: 0, failed: 0, skipped: [] };
const failures: string[] = [];

function program(...path: string[]): string {
  return join(projectFolder, 'node_modules', ...path);
}

/** Runs one part; a part that ends badly without saying why counts as a failure of its own. */
function part(
  name: string,
  values: string[],
  report: string,
  count: (path: string) => Tally | null,
  environment: NodeJS.ProcessEnv = {},
): void {
  console.log(`\n── ${name}`);
  const run = spawnSync(process.execPath, values, {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  const tally = count(report);
  const nothing = !tally || tally.passed + tally.failed + tally.skipped.length === 0;
  const silent = run.status !== 0 && (tally?.failed ?? 0) === 0;
  total.passed += tally?.passed ?? 0;
  total.failed += (tally?.failed ?? 0) + (nothing || silent ? 1 : 0);
  total.skipped.push(...(tally?.skipped ?? []));
  if (nothing) failures.push(`${name}: no test ran`);
  else if (silent) failures.push(`${name}: ended with code ${run.status}`);
}

function vitest(name: string, config: string): void {
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const values = [program('vitest', 'vitest.mjs'), 'run', '--config', config, ...reporters];
  part(name, values, report, readVitest);
}

/** Does a step without tests of its own; its failure is a failure of the run. */
function step<T>(name: string, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    total.failed += 1;
    failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

vitest('unit', 'tests/vitest.config.ts');
step('build', () => buildWhenStale(() => console.log('\n── build')));
vitest('built bundles and doors', 'tests/built.config.ts');
const chromium = step('chromium', () => findOrInstallChromium((line) => console.log(line)));
if (chromium) {
  part(
    'end to end',
    [
      program('@playwright', 'test', 'cli.js'),
      'test',
      '--config',
      'tests/e2e/playwright.config.ts',
    ],
    join(reports, 'report.json'),
    readPlaywright,
    { CHROME_PATH: chromium },
  );
}

for (const failure of failures) console.log(`\nfailed: ${failure}`);
if (total.skipped.length > 0) console.log('\nSkipped, each with its reason:');
for (const name of total.skipped) console.log(`  ${name}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
