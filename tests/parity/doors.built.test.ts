import { beforeAll, describe, expect, test } from 'vitest';
import { folderFor } from '../helpers/folder-for.ts';
import { type Battery, runBattery } from './battery.ts';
import { type Door, inProcess, otherDoors } from './doors.ts';

async function through(door: Door): Promise<Battery> {
  const folder = folderFor('parity');
  const { client, close } = await door.open(folder.path);
  try {
    return await runBattery(client);
  } finally {
    await close();
    folder.remove();
  }
}

let reference: Battery;
const all = () => [...reference.sitting, ...reference.standing];
const of = (step: string) => all().find((outcome) => outcome.step === step);

beforeAll(async () => {
  reference = await through(inProcess);
});

describe('in process', () => {
  test('what must be refused is, with a code of the closed list, and nothing else', () => {
    const refused = all().flatMap(({ step, refused: why }) => (why ? [[step, why.code]] : []));
    expect(Object.fromEntries(refused)).toEqual({
      'asking for people without a workspace': 'NO_WORKSPACE',
      'uploading what is no spreadsheet': 'FILE_NOT_A_WORKBOOK',
      'fetching an export that does not exist': 'NOT_FOUND',
      'a value of the wrong kind': 'BAD_REQUEST',
      'a procedure given nothing it needs': 'BAD_REQUEST',
      'a thing that is not there': 'NOT_FOUND',
      'a step the plan cannot take': 'PLAN_TRANSITION',
    });
  });

  test('the other steps give what they promise', () => {
    expect(of('gaps of the company')?.gave).toMatchObject([{ requirements: 1, met: 0 }]);
    expect(of('the plans')?.gave).toMatchObject([{ year: 2027, lines: 1, participants: 1 }]);
    expect(of('importing people, first time')?.gave).toMatchObject({ applied: { added: 2 } });
    expect(of('importing people, second time')?.gave).toMatchObject({
      applied: { added: 0, changed: 0, unchanged: 2 },
    });
    expect(of('the backend still answers')?.gave).toBe(3);
    expect(of('fetching the export')?.gave).toMatchObject({ head: 'PK\u0003\u0004', full: true });
    expect(of('a copy of the workspace')?.gave).toMatchObject({ head: 'SQLi', full: true });
    expect(of('the state of health')?.gave).toMatchObject({ integrity: 'ok' });
    expect(of('nothing is open again')?.gave).toBeNull();
  });
});

test.each(otherDoors)('$name answers exactly as the backend in process does', async (door) => {
  expect(await through(door)).toEqual(reference);
});
