import { beforeAll, describe, expect, test } from 'vitest';
import { folderFor } from '../helpers/folder-for.ts';
import { type Outcome, runBattery } from './battery.ts';
import { type Door, inProcess, otherDoors } from './doors.ts';

async function through(door: Door): Promise<Outcome[]> {
  const folder = folderFor('parity');
  const { client, close } = await door.open(folder.path);
  try {
    return await runBattery(client);
  } finally {
    await close();
    folder.remove();
  }
}

let reference: Outcome[];
const of = (step: string) => reference.find((outcome) => outcome.step === step);

beforeAll(async () => {
  reference = await through(inProcess);
});

describe('in process', () => {
  test('each refusal is one of the closed list', () => {
    expect(of('asking for people without a workspace')?.refused?.code).toBe('NO_WORKSPACE');
    expect(of('a value of the wrong kind')?.refused?.code).toBe('BAD_REQUEST');
    expect(of('a thing that is not there')?.refused?.code).toBe('NOT_FOUND');
    expect(of('uploading what is no spreadsheet')?.refused?.code).toMatch(/^FILE_/);
    expect(of('a step the plan cannot take')?.refused?.code).toBe('PLAN_TRANSITION');
    expect(of('fetching an export that does not exist')?.refused?.defined).toBe(true);
  });

  test('the other steps give what they promise', () => {
    const refusedOnPurpose = 6;
    const refused = reference.filter((outcome) => outcome.refused);
    expect(refused.map((outcome) => `${outcome.step}: ${outcome.refused?.code}`)).toHaveLength(
      refusedOnPurpose + 1,
    );
    expect(of('gaps of the company')?.gave).toMatchObject([{ requirements: 1, met: 0 }]);
    expect(of('importing people, first time')?.gave).toMatchObject({ applied: { added: 2 } });
    expect(of('importing people, second time')?.gave).toMatchObject({
      applied: { added: 0, changed: 0, unchanged: 2 },
    });
    expect(of('fetching the export')?.gave).toMatchObject({ head: 'PK\u0003\u0004' });
    expect(of('a copy of the workspace')?.gave).toMatchObject({ head: 'SQLi' });
    expect(of('nothing is open again')?.gave).toBeNull();
  });
});

test.each(otherDoors)('$name answers exactly as the backend in process does', async (door) => {
  expect(await through(door)).toEqual(reference);
});
