import { existsSync, readFileSync } from 'node:fs';

/** What one part of the test run gave. */
export interface Tally {
  passed: number;
  failed: number;
  /** Names of the tests that were skipped, each with its reason. */
  skipped: string[];
}

interface VitestReport {
  testResults: {
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** Counts a vitest JSON report. A file that failed before its first test counts as one failure. */
export function readVitest(path: string): Tally | null {
  const report = read<VitestReport>(path);
  if (!report) return null;
  const files = report.testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const broken = files.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((each) => each.status === 'failed'),
  );
  const count = (status: string) => tests.filter((each) => each.status === status).length;
  return {
    passed: count('passed'),
    failed: count('failed') + broken.length,
    // The reason of a skip stands in the test's name, by the rule of the house.
    skipped: tests
      .filter((each) => each.status !== 'passed' && each.status !== 'failed')
      .map((each) => each.fullName),
  };
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    tests: { status: string; annotations: { type: string; description?: string }[] }[];
  }[];
}

/** Counts a Playwright JSON report. A test that passed only at a second try counts as failed. */
export function readPlaywright(path: string): Tally | null {
  const report = read<PlaywrightSuite & { errors: unknown[] }>(path);
  if (!report) return null;
  const specs: NonNullable<PlaywrightSuite['specs']> = [];
  const collect = (suite: PlaywrightSuite) => {
    specs.push(...(suite.specs ?? []));
    for (const each of suite.suites ?? []) collect(each);
  };
  collect(report);
  const tests = specs.flatMap(({ title, tests: runs }) => runs.map((run) => ({ ...run, title })));
  const skipped = tests.filter((each) => each.status === 'skipped');
  const passed = tests.filter((each) => each.status === 'expected').length;
  return {
    passed,
    failed: tests.length - passed - skipped.length + report.errors.length,
    skipped: skipped.map(({ title, annotations }) => {
      const reason = annotations.find((each) => each.type === 'skip')?.description;
      return reason ? `${title} (${reason})` : title;
    }),
  };
}

function read<T>(path: string): T | null {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return null;
  }
}
