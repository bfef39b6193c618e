import { dirname } from 'node:path';
import { readSettings, writeSettings } from '../../electron/backend/workspace/settings.store.ts';
import type { Language } from '../../shared/kernel/language.ts';
import {
  type frameworkFiles,
  importFrameworks,
  importIbmPeople,
  makeWorkspace,
} from './framework-workspace.ts';

// `node make-ibm-workspace.ts FILE fr esco …`: a workspace in French with the IBM employees and the named frameworks,
// made in a process of its own so that a browser test does not load the backend.
const [path, language, ...names] = process.argv.slice(2) as [
  string,
  Language,
  ...(keyof typeof frameworkFiles)[],
];
await makeWorkspace(path, dirname(path), async (backend) => {
  await backend.session.write('saveSettings', async (tx) =>
    writeSettings(tx, { ...(await readSettings(tx)), language }),
  );
  await importIbmPeople(backend);
  await importFrameworks(backend, names);
});
