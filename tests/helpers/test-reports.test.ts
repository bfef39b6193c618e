import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlaywright, readVitest } from './test-reports.ts';
import { temporaryFolder } from './workspace.ts';

function report(content: unknown): string {
  const path = join(temporaryFolder(), 'report.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('a vitest report is counted, a file that does not load being a failure', () => {
  const path = report({
    testResults: [
      {
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'a' },
          { status: 'failed', fullName: 'b' },
          { status: 'skipped', fullName: 'c (no LibreOffice)' },
          { status: 'todo', fullName: 'd' },
        ],
      },
      { status: 'failed', assertionResults: [] },
    ],
  });
  expect(readVitest(path)).toEqual({ passed: 1, failed: 2, skipped: ['c (no LibreOffice)', 'd'] });
});

test('a Playwright report is counted, with errors outside tests and flaky tests as failures', () => {
  const spec = (title: string, status: string, description?: string) => ({
    title,
    tests: [{ status, annotations: description ? [{ type: 'skip', description }] : [] }],
  });
  const path = report({
    errors: [{}],
    suites: [
      {
        specs: [spec('a', 'expected'), spec('b', 'flaky')],
        suites: [{ specs: [spec('c', 'skipped', 'no screen'), spec('d', 'unexpected')] }],
      },
    ],
  });
  expect(readPlaywright(path)).toEqual({ passed: 1, failed: 3, skipped: ['c (no screen)'] });
});

test('a report that is missing or cut is not taken for a success', () => {
  expect(readVitest('/nowhere/report.json')).toBeNull();
  expect(readPlaywright(report('{"suites": ['))).toBeNull();
});
