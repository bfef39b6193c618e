import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import type { Backend } from '../../electron/backend/backend.ts';
import { checkDirector } from '../helpers/check-director.ts';
import { readCells } from '../helpers/xlsx-parts.ts';
import { makeCompany } from './company.ts';
import { addLargePlan, planOffers } from './large-plan.ts';
import { openClient, result } from './prepared.ts';

// `node tests/bench/director.ts [LINES] [FILE]`: the director's workbook of a plan of 2,000 lines, beside the same cells
// written raw by the library's own streaming writer, each in a process of its own. With `--check` the workbook is held to
// the linter and to LibreOffice instead, as the suite does with a smaller plan.

const check = process.argv.includes('--check');
/** What `npm start` gives the product's engine; the raw counterpart has it too. */
const asStarted = ['--v8-pool-size=1', '--max-semi-space-size=4'];
const [mode = '2000', path = '', kept = ''] = process.argv
  .slice(2)
  .filter((one) => !one.startsWith('--'));

/** Runs a piece of work and prints its processor and elapsed time, with the process's peak memory so far. */
async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const wall = performance.now();
  const start = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(start);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${name}: ${Math.round((user + system) / 1000)} ms of processor, ${Math.round(performance.now() - wall)} ms elapsed, peak ${peak} MB`,
  );
  return value;
}

if (mode === 'product') await writeOurs(path, kept);
else if (mode === 'raw') await writeRaw(path);
else await compare(Number(mode), path);

/** Makes a company and a plan of so many lines, then runs both writers, each in a process of its own. */
async function compare(lines: number, keep: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'relais-bench-director-'));
  try {
    const workspace = join(folder, 'large.relais');
    const file = keep || join(folder, 'director.xlsx');
    await makeCompany(workspace, { employees: 2_000, assessed: 0.85 });
    const { backend } = openClient(workspace, folder);
    const planId = await addLargePlan(backend, lines);
    if (check) await holdsUp(backend, planId, folder);
    await backend.close();
    if (check) return;
    for (const args of [
      ['product', workspace, file],
      ['raw', file],
    ])
      execFileSync(process.execPath, [...asStarted, fileURLToPath(import.meta.url), ...args], {
        stdio: 'inherit',
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints what the linter and LibreOffice hold against the workbook; fails when there is anything. */
async function holdsUp(backend: Backend, planId: number, folder: string): Promise<void> {
  const found = await checkDirector(backend, planId, folder, { offers: planOffers });
  const { formulas, moved, ...faults } = found;
  console.log(`${formulas} formulas, ${moved} moved by a price, a headcount and an envelope`);
  for (const [name, list] of Object.entries(faults)) {
    console.log(`${name}: ${list.length}`, ...list.slice(0, 10));
    if (list.length > 0) process.exitCode = 1;
  }
}

async function writeOurs(workspace: string, file: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'relais-bench-director-'));
  try {
    const { backend, api } = openClient(workspace, folder);
    const [plan] = await api.plans.list();
    // A started backend holds its gaps already: what is timed is the workbook.
    await api.plans.get({ id: plan!.id });
    const ready = await timed('product', () =>
      result(
        api.exports.plan({
          ...{ planId: plan!.id, language: 'fr', edition: 'director' },
          licences: { offers: planOffers, headcount: 2_000, growth: 5, active: 60, years: 5 },
        }),
      ),
    );
    console.log(`${ready.rows} rows, ${Math.round(ready.sizeBytes / 1024)} KB`);
    const made = await api.exports.file({ token: ready.token });
    await writeFile(file, Buffer.from(await made.arrayBuffer()));
    await backend.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeRaw(file: string): Promise<void> {
  const cells = await readCells(await readFile(file));
  const sheets = [...cells].map(([name, own]) => ({ name, rows: rowsOf(own) }));
  const count = [...cells.values()].reduce((sum, own) => sum + own.size, 0);
  await timed(`raw, ${count} cells`, async () => {
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({
      ...{ filename: `${file}.raw`, useStyles: true, useSharedStrings: true },
    });
    for (const { name, rows } of sheets) {
      const sheet = book.addWorksheet(name);
      for (const row of rows) sheet.addRow(row).commit();
      sheet.commit();
    }
    await book.commit();
  });
  await rm(`${file}.raw`);
}

/** A sheet's values as rows of the library, formulas with their results. */
function rowsOf(
  cells: Awaited<ReturnType<typeof readCells>> extends Map<string, infer S> ? S : never,
) {
  const rows: ExcelJS.CellValue[][] = [];
  for (const [address, { formula, type, value }] of cells) {
    const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(address)!;
    const column = [...letters!].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
    const result = type === 'n' ? Number(value) : value;
    rows[Number(number) - 1] ??= [];
    rows[Number(number) - 1]![column - 1] = formula === null ? result : { formula, result };
  }
  return Array.from(rows, (row) => row ?? []);
}
