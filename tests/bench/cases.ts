import { fork } from 'node:child_process';
import { mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import ExcelJS from 'exceljs';
import { readSheet } from '../../electron/backend/jobs/reading/spreadsheet.ts';
import type { Measure } from './measure.ts';
import { copyOf, openClient, result, unassessed } from './prepared.ts';

/** What a case prepares outside the clock, and the work that is timed. */
type Case = (argument: string, folder: string) => Promise<() => Promise<unknown>>;

/** The rows gaps are computed from, as the plainest SQL reads them. */
function readRaw(db: Database.Database): unknown[] {
  return [
    db.prepare('SELECT id, unit_id, hire_date, leave_date FROM employee').all(),
    db.prepare('SELECT employee_id, job_id FROM employee_job').all(),
    db.prepare('SELECT job_id, unit_id, skill_id, level, criticality FROM requirement').all(),
    db
      .prepare('SELECT id, employee_id, skill_id, level, source, date, valid_until FROM assessment')
      .all(),
  ];
}

/** Gaps of everybody on a workspace just opened: nothing of it is known yet. */
const gaps: Case = async (path, folder) => {
  const { api } = openClient(path, folder);
  return () => api.gaps.summary({ by: 'person', on: '2026-11-01' });
};
const rawGaps: Case = async (path) => {
  const db = new Database(path, { readonly: true });
  return async () => readRaw(db);
};

/** Repeats work for two seconds: the process has then been at work for a while, its code compiled. */
async function atWork(work: () => Promise<void>): Promise<void> {
  for (const end = performance.now() + 2000; performance.now() < end; ) await work();
}

const cases: Record<string, Case> = {
  'gaps-first': gaps,
  'gaps-first-raw': rawGaps,
  gaps: async (path, folder) => {
    await atWork(async () => {
      const { api, backend } = openClient(path, folder);
      await api.gaps.summary({ by: 'person', on: '2026-11-01' });
      await backend.close();
    });
    return gaps(path, folder);
  },
  'gaps-raw': async (path, folder) => {
    await atWork(async () => {
      const db = new Database(path, { readonly: true });
      readRaw(db);
      db.close();
    });
    return rawGaps(path, folder);
  },
  propose: async (path, folder) => {
    const { api } = openClient(copyOf(path, folder), folder);
    return () => result(api.plans.propose({ year: 2027 }));
  },
  'propose-raw': async (path, folder) => {
    // The same rows read, and as many participants written, without deciding anything.
    const db = new Database(copyOf(path, folder));
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    return async () => {
      const [, held] = readRaw(db) as [unknown, { employee_id: number }[]];
      db.transaction(() => {
        db.exec(`INSERT INTO plan (id, year, name, created_on) VALUES (1, 2027, 'raw', '2026-01-01');
          INSERT INTO plan_line (id, plan_id, course_id, position, quarter, priority, mandatory, nature, cost_model, hours, group_min, group_max)
          SELECT id, 1, id, id, 1, 1, 0, 'adaptation', 'inter', 7, 1, 12 FROM course`);
        const insert = db.prepare(
          'INSERT INTO plan_participant (line_id, employee_id) VALUES (?, ?)',
        );
        for (const { employee_id } of held)
          for (let line = 1; line <= 20; line++) insert.run(line, employee_id);
      })();
    };
  },
  read: async (file) => async () => {
    let cells = 0;
    for await (const rows of readSheet(file, basename(file), undefined))
      for (const row of rows) cells += row.cells.length;
    return cells;
  },
  'read-raw': async (file) => async () => {
    let cells = 0;
    for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(file, {
      sharedStrings: 'cache',
    }))
      for await (const row of sheet) cells += row.cellCount;
    return cells;
  },
  import: async (argument, folder) => {
    const [path, file] = argument.split('|') as [string, string];
    const { api } = openClient(unassessed(path, folder), folder);
    return async () => {
      const blob = await openAsBlob(file);
      const { token } = await result(
        api.imports.upload({ file: new File([blob], basename(file)) }),
      );
      const done = await result(
        api.imports.apply({ token, kind: 'assessments', acceptPartial: false }),
      );
      if (!done.applied || done.added === 0)
        throw new Error(JSON.stringify({ ...done, mapping: 0 }));
    };
  },
  'import-raw': async (argument, folder) => {
    const [path, file] = argument.split('|') as [string, string];
    const db = new Database(unassessed(path, folder));
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    return async () => {
      const people = new Map(
        (
          db.prepare('SELECT matricule, id FROM employee').all() as {
            matricule: string;
            id: number;
          }[]
        ).map((row) => [row.matricule, row.id]),
      );
      const skills = new Map(
        (db.prepare('SELECT name, id FROM skill').all() as { name: string; id: number }[]).map(
          (row) => [row.name, row.id],
        ),
      );
      const insert = db.prepare(
        "INSERT INTO assessment (employee_id, skill_id, level, source, date) VALUES (?, ?, ?, 'manager', '2026-11-22')",
      );
      db.exec('BEGIN');
      let columns: (number | undefined)[] | null = null;
      for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(file, {
        sharedStrings: 'cache',
      }))
        for await (const row of sheet) {
          const values = row.values as ExcelJS.CellValue[];
          if (!columns) {
            columns = values.map((value) => skills.get(String(value)));
            continue;
          }
          const person = people.get(String(values[1]))!;
          for (let at = 2; at < values.length; at++)
            if (values[at] != null) insert.run(person, columns[at], values[at]);
        }
      db.exec('COMMIT');
    };
  },
  export: async (path, folder) => {
    const { api } = openClient(path, folder);
    const [plan] = await api.plans.list();
    return () => result(api.exports.plan({ planId: plan!.id, language: 'fr' }));
  },
  answer: async (path, folder) => async () => {
    // A started backend opens the workspace and says where the company stands.
    const { api } = openClient(path, folder);
    await api.gaps.summary({ by: 'company' });
  },
  'answer-raw': async (path) => async () => {
    const db = new Database(path);
    db.pragma('quick_check(1)');
    readRaw(db);
  },
  start: async (path, folder) => {
    const copy = copyOf(path, folder);
    // A backend started from nothing to its first answer about everybody, then closed.
    return () =>
      runProgram('../../electron/cli.ts', 'gaps', '--workspace', copy, '--by', 'company');
  },
  'start-raw': async (path, folder) => {
    const copy = copyOf(path, folder);
    return () => runProgram('start-raw.ts', copy);
  },
  'export-raw': async (argument, folder) => {
    // The same number of cells of the same kinds, straight into the library's own streaming writer.
    const [sheets] = [JSON.parse(argument) as { rows: number; columns: number; numbers: number }[]];
    return async () => {
      const book = new ExcelJS.stream.xlsx.WorkbookWriter({
        filename: join(folder, 'raw.xlsx'),
        useStyles: true,
        useSharedStrings: false,
      });
      for (const [index, { rows, columns, numbers }] of sheets.entries()) {
        const sheet = book.addWorksheet(`S${index}`);
        for (let row = 0; row < rows; row++)
          sheet
            .addRow(
              Array.from({ length: columns }, (_, at) =>
                at < numbers ? row + at : `Texte ${row % 997}`,
              ),
            )
            .commit();
        sheet.commit();
      }
      await book.commit();
    };
  },
};

/** Runs a program in a process of its own to its end. */
function runProgram(file: string, ...values: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL(file, import.meta.url), values, {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
  });
}

const [name, argument] = process.argv.slice(2) as [string, string];
const folder = mkdtempSync(join(tmpdir(), 'relais-bench-'));
try {
  const work = await cases[name]!(argument, folder);
  const start = performance.now();
  await work();
  const measure: Measure = {
    milliseconds: performance.now() - start,
    peak: process.resourceUsage().maxRSS / 1024,
  };
  await new Promise((sent) => process.send!(measure, sent));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
