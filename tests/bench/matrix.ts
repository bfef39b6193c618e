import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { matrixScreenWords } from '../../renderer/screens/matrix/MatrixScreen.words.ts';
import { startBrowserDoor } from '../helpers/browser-door.ts';
import { makeMatrixCompany } from './matrix-company.ts';
import {
  countNodes,
  filterBy,
  measure,
  openBarePage,
  openBrowser,
  openMatrix,
  readAhead,
  speeds,
  type Took,
  traceScroll,
} from './matrix-page.ts';

/**
 * `node tests/bench/matrix.ts [EMPLOYEES]`: the matrix of 20,000 people × 400 skills with 800,000 assessments in a
 * real browser, beside the same rows read by SQL alone, and its frames beside those of an empty page scrolled alike.
 * `MATRIX_TRACE=FILE` keeps the recorded trace.
 */
const employees = Number(process.argv[2] ?? 20_000);
const words = matrixScreenWords.fr;
const { expired } = skillsWords.fr.statuses;
const folder = mkdtempSync(join(tmpdir(), 'relais-matrix-'));
const rows: Record<string, string | number>[] = [];
const note = (what: string, value: number, limit: number | string, raw: number | string = '') => {
  const row = {
    what,
    value: Math.round(value),
    limit,
    raw: typeof raw === 'number' ? Math.round(raw) : raw,
  };
  rows.push(row);
  console.error(JSON.stringify(row));
};

/** What somebody waits, and the processor time of it: this machine may be busy with something else. */
const noteBoth = (
  what: string,
  { wall, processor }: Took,
  limit: number | string,
  raw?: number,
) => {
  note(`${what} (ms)`, wall, limit, raw);
  note(`${what}, page's processor (ms)`, processor, limit);
};

/** The rows a matrix is made of, read by SQL into objects; milliseconds. */
function readRaw(path: string): number {
  const from = performance.now();
  const db = new Database(path, { readonly: true });
  db.prepare('SELECT id, matricule, last_name, first_name, unit_id, site FROM employee').all();
  db.prepare('SELECT employee_id, job_id FROM employee_job').all();
  db.prepare('SELECT job_id, unit_id, skill_id, level, criticality FROM requirement').all();
  db.prepare(
    'SELECT id, employee_id, skill_id, level, source, date, valid_until FROM assessment',
  ).all();
  db.close();
  return performance.now() - from;
}

const path = join(folder, 'matrix.relais');
try {
  await makeMatrixCompany(path, { employees, skills: 400, assessments: 40 });
  readRaw(path);
  const raw = readRaw(path);
  const door = await startBrowserDoor({ workspace: path });
  const first = await openBrowser(door.url);
  // Nothing read yet: the company is, for home and for the matrix together.
  noteBoth('open at once', await measure(first.page, () => openMatrix(first.page)), '', raw);
  await first.browser.close();
  const { browser, page } = await openBrowser(await door.link());
  try {
    // Home has read the company by the time somebody clicks.
    await readAhead(page);
    noteBoth('open from home', await measure(page, () => openMatrix(page)), 1500, raw);
    const { elements, nodes } = await countNodes(page);
    note('elements in the page', elements, 5000);
    note('nodes of every kind', nodes, '');
    const file = process.env.MATRIX_TRACE;
    const bare = await openBarePage();
    for (const [name, speed] of Object.entries(speeds)) {
      const how = `${name} wheel, ${speed} px a second`;
      const empty = await traceScroll(bare, speed);
      const frames = await traceScroll(page, speed, file);
      note(`${how}: frames drawn`, frames.frames, '', empty.frames);
      note(`${how}: longest frame (ms)`, frames.longest, 50, empty.longest);
      note(`${how}: longest task (ms)`, frames.longestTask, 50, empty.longestTask);
      note(`${how}: longest task, processor time (ms)`, frames.longestTaskCpu, 50);
      note(`${how}: tasks over 50 ms of processor`, frames.over50, 0);
    }
    await bare.context().browser()?.close();
    const all = () => page.getByRole('button', { name: words.showAll }).click();
    noteBoth('filter by unit', await filterBy(page, words.unitFilter, 'Unité 12'), 150);
    noteBoth('unit and status together', await filterBy(page, words.statusFilter, expired), 150);
    await all();
    noteBoth('filter by status', await filterBy(page, words.statusFilter, expired), 150);
    await all();
    const byLevel = await filterBy(page, words.levelFilter, /^4/, words.moreFilters);
    noteBoth('filter by level', byLevel, 150);
    await page.keyboard.press('Escape');
    await all();
    noteBoth('group by unit', await filterBy(page, words.groupBy, words.groups.unit), 150);
  } finally {
    await browser.close();
    await door.close();
  }
  console.table(rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
