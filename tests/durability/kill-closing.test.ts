import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { Session } from '../../electron/backend/session.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { bundle } from './bundle.ts';
import { oneLife } from './one-life.ts';

const kills = 20;
const sessions = 200;
/** People of a session, each taught two skills. */
const people = 30;
const whole = people * 2;
let victim = '';

beforeAll(async () => {
  victim = await bundle(join(import.meta.dirname, 'closing-victim.ts'), 'closing-victim');
});

test('20 kills at random moments of closing sessions leave each with all its levels and its state, or none', async () => {
  const path = join(temporaryFolder(), 'closing.relais');
  await seed(path);
  let acknowledged = 0;
  let inFlight = 0;
  for (let n = 0; n < kills; n += 1) {
    const afterStarts = 1 + Math.floor(Math.random() * 4);
    const life = await oneLife(victim, [path], { afterStarts, plus: Math.random() * 12 });
    expect(life.started).not.toContain('over');
    acknowledged += life.acknowledged.length;
    inFlight += life.started.length - life.acknowledged.length;
    expect(await examine(path, life.acknowledged)).toEqual([]);
  }
  // Without these the kills would have fallen beside the writes, and the test would prove nothing.
  expect(acknowledged).toBeGreaterThan(kills / 2);
  expect(inFlight).toBeGreaterThan(kills / 4);
});

async function examine(path: string, acknowledged: readonly string[]): Promise<string[]> {
  const session = Session.open(path, () => undefined);
  const problems: string[] = [];
  const check = session.raw.pragma('integrity_check', { simple: true });
  if (check !== 'ok') problems.push(`integrity: ${check}`);
  const rows = session.raw
    .prepare(
      `SELECT s.id, s.state, l.state AS line,
         (SELECT count(*) FROM assessment a WHERE a.session_id = s.id) AS levels
       FROM session s JOIN plan_line l ON l.id = s.line_id`,
    )
    .all() as { id: number; state: string; line: string; levels: number }[];
  for (const { id, state, line, levels } of rows) {
    const found = `${state} ${line} ${levels}`;
    const isClosed = found === `closed closed ${whole}`;
    if (!isClosed && found !== 'done done 0') problems.push(`half of ${id}: ${found}`);
    if (!isClosed && acknowledged.includes(String(id))) problems.push(`lost ${id}`);
  }
  await session.close();
  return problems;
}

/** A running plan of many lines, each with one session done and everybody present. */
async function seed(path: string): Promise<void> {
  const session = Session.create(path);
  session.raw.exec(`
    INSERT INTO skill (id, name, folded, kind) VALUES (1, 'Soudage', 'soudage', 'skill'), (2, 'CACES', 'caces', 'qualification');
    INSERT INTO course (id, code, title, modality, hours, group_min, group_max, validity_months)
      VALUES (1, 'C', 'Soudage', 'classroom', 7, 1, ${people}, 24);
    INSERT INTO course_skill (course_id, skill_id, from_level, to_level) VALUES (1, 1, 0, 2), (1, 2, 0, 2);
    INSERT INTO plan (id, year, name, status, created_on) VALUES (1, 2026, 'Plan', 'running', '2026-01-01');
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${sessions * people})
      INSERT INTO employee (id, matricule, last_name, first_name) SELECT i, 'M' || i, 'Nom', '' FROM n;
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${sessions})
      INSERT INTO plan_line (id, plan_id, course_id, position, quarter, priority, mandatory, nature, state, cost_model, hours, group_min, group_max)
      SELECT i, 1, 1, i, 1, 2, 0, 'adaptation', 'done', 'internal', 7, 1, ${people} FROM n;
    INSERT INTO session (id, line_id, state) SELECT id, id, 'done' FROM plan_line;
    INSERT INTO session_day (session_id, date, starts, ends) SELECT id, '2026-03-02', '09:00', '16:00' FROM session;
    INSERT INTO attendance (session_id, employee_id, status) SELECT 1 + (id - 1) / ${people}, id, 'present' FROM employee;
    INSERT INTO plan_participant (line_id, employee_id) SELECT session_id, employee_id FROM attendance;
  `);
  await session.close();
}
