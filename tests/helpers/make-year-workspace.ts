import { dirname } from 'node:path';
import { readSettings, writeSettings } from '../../electron/backend/workspace/settings.store.ts';
import type { ImportKind } from '../../shared/imports/imports.contract.ts';
import type { Language } from '../../shared/kernel/language.ts';
import * as files from '../e2e/journey-files.ts';
import { makeWorkspace } from './framework-workspace.ts';
import { importing } from './importing.ts';

// `node make-year-workspace.ts FILE fr 2026`: five people, their levels and three courses, as a journey imports them, in a
// process of its own so that a browser test does not load the backend.
const [path, language, year] = process.argv.slice(2) as [string, Language, string];
const given: [
  ImportKind,
  () => ReturnType<typeof files.requirements> | ReturnType<typeof files.courses>,
][] = [
  ['employees', files.employees],
  ['requirements', files.requirements],
  ['assessments', files.assessments],
  ['courses', files.courses],
];
await makeWorkspace(path, dirname(path), async (backend) => {
  await backend.session.write('saveSettings', async (tx) =>
    writeSettings(tx, { ...(await readSettings(tx)), language, year: Number(year) }),
  );
  const { apply } = importing(backend);
  for (const [kind, make] of given) {
    const { name, buffer, mimeType } = await make();
    await apply(kind, new File([new Uint8Array(buffer)], name, { type: mimeType }));
  }
});
