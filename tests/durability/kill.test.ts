import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { Session } from '../../electron/backend/session.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { bundle } from './bundle.ts';
import { type Life, oneLife } from './one-life.ts';

const kills = 200;
/** Processes at work side by side, each on its own file. */
const lanes = 4;
const importRows = 300;
let victim = '';

beforeAll(async () => {
  victim = await bundle(join(import.meta.dirname, 'victim.ts'), 'victim');
});

/** What was found after one kill. */
interface Finding {
  acknowledged: number;
  /** Writes begun and not acknowledged when the process died. */
  inFlight: number;
  problems: string[];
}

test('200 kills at random moments of imports and edits lose no acknowledged write and leave no half import', async () => {
  const findings = (await Promise.all(Array.from({ length: lanes }, (_, n) => lane(n)))).flat();
  expect(findings).toHaveLength(kills);
  expect(findings.flatMap(({ problems }) => problems)).toEqual([]);
  // Without these the kills would have fallen beside the writes, and the test would prove nothing.
  expect(sum(findings.map(({ acknowledged }) => acknowledged))).toBeGreaterThan(kills);
  expect(sum(findings.map(({ inFlight }) => inFlight))).toBeGreaterThan(kills / 4);
}, 1_800_000);

async function lane(number: number): Promise<Finding[]> {
  const path = join(temporaryFolder(), 'victim.relais');
  await Session.create(path).close();
  const findings: Finding[] = [];
  for (let n = 0; n < kills / lanes; n++) {
    const strike = { afterAcks: Math.floor(Math.random() * 4), plus: Math.random() * 25 };
    const life = await oneLife(victim, [path, `${number}-${n}`], strike);
    findings.push(await examine(path, life));
  }
  return findings;
}

async function examine(path: string, life: Life): Promise<Finding> {
  const session = Session.open(path, () => undefined);
  const problems: string[] = [];
  const check = session.raw.pragma('integrity_check', { simple: true });
  if (check !== 'ok') problems.push(`integrity: ${check}`);
  const acknowledged = new Set(life.acknowledged);
  for (const write of life.started) {
    const [kind, key] = write.split(' ') as ['import' | 'edit', string];
    const rows = kind === 'import' ? imported(session, key) : edited(session, key);
    const whole = kind === 'import' ? importRows : 2;
    if (rows !== 0 && rows !== whole) problems.push(`half of ${write}: ${rows}`);
    if (rows === 0 && acknowledged.has(write)) problems.push(`lost ${write}`);
  }
  // What was proved is removed, so that the file does not grow with the number of kills.
  await session.note(async (tx) => {
    await tx.deleteFrom('employee').execute();
    await tx.deleteFrom('unit').execute();
  });
  await session.close();
  const inFlight = life.started.length - life.acknowledged.length;
  return { acknowledged: acknowledged.size, inFlight, problems };
}

function imported(session: Session, key: string): number {
  const count = session.raw.prepare('SELECT count(*) FROM employee WHERE site = ? AND fte = 1');
  return count.pluck().get(key) as number;
}

function edited(session: Session, key: string): number {
  const units = session.raw.prepare('SELECT count(*) FROM unit WHERE name = ?').pluck().get(key);
  const people = session.raw
    .prepare('SELECT count(*) FROM employee WHERE matricule = ?')
    .pluck()
    .get(`E${key}`);
  return (units as number) + (people as number);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
