import { mkdirSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { Backend } from '../../electron/backend/backend.ts';
import { router } from '../../electron/backend/router.ts';
import { openWorkspace } from '../../electron/backend/workspace/open-workspace.ts';
import { last } from '../helpers/last.ts';

// Imports real CSV files through the contract, one after the other, until it is killed.
const [path = '', life = '', rows = ''] = process.argv.slice(2);
const temporaryFolder = join(dirname(path), 'temporary');
mkdirSync(temporaryFolder, { recursive: true });
const backend = new Backend({ dataFolder: dirname(path), temporaryFolder, language: 'fr' });
await openWorkspace(backend, path, { automatic: false, remember: false });
const { imports } = createRouterClient(router, { context: { backend } });
const say = (text: string) => writeSync(1, `${text}\n`);

for (let n = 0; ; n++) {
  const key = `${life}-${n}`;
  const people = Array.from({ length: Number(rows) }, (_, i) => `${key}-${i};Nom ${i};${key}\n`);
  const file = new File([`Matricule;Nom;Site\n${people.join('')}`], 'people.csv');
  const { token } = await last(await imports.upload({ file }));
  await last(await imports.preview({ token, kind: 'employees' }));
  say(`start import ${key}`);
  const done = await last(await imports.apply({ token, kind: 'employees', acceptPartial: false }));
  if (!done.applied || done.added !== Number(rows)) throw new Error(JSON.stringify(done));
  say(`ack import ${key}`);
}
