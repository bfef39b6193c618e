import { mkdirSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { Backend } from '../../electron/backend/backend.ts';
import { router } from '../../electron/backend/router.ts';
import { openWorkspace } from '../../electron/backend/workspace/open-workspace.ts';
import { last } from '../helpers/last.ts';

// Chooses the best plan and adopts it, again and again, until it is killed.
const [path = '', life = ''] = process.argv.slice(2);
const temporaryFolder = join(dirname(path), 'temporary');
mkdirSync(temporaryFolder, { recursive: true });
const backend = new Backend({ dataFolder: dirname(path), temporaryFolder, language: 'fr' });
await openWorkspace(backend, path, { automatic: false, remember: false });
const { optimise } = createRouterClient(router, { context: { backend } });
const say = (text: string) => writeSync(1, `${text}\n`);

for (let n = 0; ; n++) {
  const name = `${life}-${n}`;
  say(`start adopt ${name}`);
  const best = await last(await optimise.solve({ demand: { year: 2099 }, seconds: 20 }));
  const { lines } = await optimise.adopt({ token: best.token, name });
  if (lines === 0) throw new Error('nothing to adopt');
  say(`ack adopt ${name}`);
}
