import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderFor } from '../helpers/folder-for.ts';
import { standingCalls } from './battery.ts';
import { inProcess } from './doors.ts';
import { ending, type Outcome } from './outcomes.ts';
import { relais, terminalClient } from './terminal-client.ts';

/** What the terminal says otherwise on purpose: its refusals are all typed, and a file is named by `--out`. */
function asTheTerminalSays({ step, gave, refused }: Outcome): Outcome {
  if (refused?.code === 'BAD_REQUEST') {
    return { step, refused: { code: 'INVALID', defined: true, data: expect.anything() } };
  }
  if (step === 'a template as a file') {
    return { step, gave: { ...(gave as object), file: 'given.xlsx', type: '' } };
  }
  return refused ? { step, refused } : { step, gave };
}

test('the terminal door answers as the backend in process does, one process a call', async () => {
  const folder = folderFor('terminal');
  const here = await inProcess.open(join(folder.path, 'here'));
  await ending(await here.client.workspace.create({ name: 'Parité', demo: false }));
  const expected = await standingCalls(here.client);
  await here.close();

  const workspace = join(folder.path, 'Parité.relais');
  const made = await relais(['new', workspace], folder.path);
  expect(made.code).toBe(0);
  expect(JSON.parse(made.out)).toMatchObject({ counts: { employees: 0 } });
  const given = await standingCalls(terminalClient(workspace, folder.path));
  expect(given).toEqual(expected.map(asTheTerminalSays));
  folder.remove();
  // Twenty processes, each loading the whole backend.
});
