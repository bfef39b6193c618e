import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCompany } from './company.ts';
import { shapeOf, writeGrid } from './files.ts';
import { type Measure, measure } from './measure.ts';
import { exportOnce } from './prepared.ts';

/**
 * `npm run bench`: the long jobs at 2,000 and 20,000 employees (30 requirements each), each beside a raw
 * counterpart in the same run. Ratios are what to read: the machine's speed cancels out of them.
 * Gaps are timed twice: as a backend at work computes them after a workspace is opened, and as the first thing a process
 * does, most of which at 2,000 people is code run for the first time.
 */
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const folder = mkdtempSync(join(tmpdir(), 'relais-bench-'));
const rows: Record<string, string | number>[] = [];
// The median of three runs; one (BENCH_TIMES=1) for a quick look.
const times = Number(process.env.BENCH_TIMES ?? 3);

async function compare(
  job: string,
  employees: number,
  ours: string,
  raw: string,
  argument: string,
  rawArgument = argument,
) {
  const product = await measure(ours, argument, times);
  const counterpart = await measure(raw, rawArgument, times);
  note(job, employees, product, counterpart);
}

function note(job: string, employees: number, product: Measure, counterpart: Measure) {
  const row = {
    job,
    employees,
    'product (ms)': Math.round(product.milliseconds),
    'raw (ms)': Math.round(counterpart.milliseconds),
    ratio: Number((product.milliseconds / counterpart.milliseconds).toFixed(2)),
    'peak (MB)': Math.round(product.peak),
    'raw peak (MB)': Math.round(counterpart.peak),
  };
  rows.push(row);
  console.error(JSON.stringify(row));
}

/** Every case once on a small company, so that none is measured with sources to read for the first time. */
async function warmUp() {
  const workspace = join(folder, 'warm.relais');
  await makeCompany(workspace, { employees: 60, assessed: 0.85 });
  const grid = join(folder, 'warm.xlsx');
  await writeGrid(workspace, grid);
  await exportOnce(workspace, join(folder, 'warm-plan.xlsx'));
  for (const name of ['gaps-first', 'propose', 'answer', 'start', 'export'])
    await measure(name, workspace, 1);
  await measure('read', grid, 1);
  await measure('import', `${workspace}|${grid}`, 1);
}

try {
  await warmUp();
  for (const employees of sizes.length > 0 ? sizes : [2_000, 20_000]) {
    const workspace = join(folder, `${employees}.relais`);
    await makeCompany(workspace, { employees, assessed: 0.85 });
    const grid = join(folder, `${employees}.xlsx`);
    await writeGrid(workspace, grid);
    await compare('read', employees, 'read', 'read-raw', grid);
    await compare('import', employees, 'import', 'import-raw', `${workspace}|${grid}`);
    await compare('gaps, first call', employees, 'gaps-first', 'gaps-first-raw', workspace);
    await compare('gaps', employees, 'gaps', 'gaps-raw', workspace);
    await compare('propose', employees, 'propose', 'propose-raw', workspace);
    await compare('first answer', employees, 'answer', 'answer-raw', workspace);
    await compare('start', employees, 'start', 'start-raw', workspace);
    const exported = await exportOnce(workspace, join(folder, `${employees}-plan.xlsx`));
    const shape = JSON.stringify(await shapeOf(exported));
    await compare('export', employees, 'export', 'export-raw', workspace, shape);
    console.error(`workbook: ${Math.round(statSync(exported).size / 1024)} KB`);
  }
  console.table(rows);
  // The matrix in a real browser, at its own size.
  if (sizes.length === 0) await import('./matrix.ts');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
