import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Backend } from '../../electron/backend/backend.ts';
import { Session } from '../../electron/backend/session.ts';

/** A folder of the test's own, removed when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'relais-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A backend with a new, empty workspace on a real file; closed when the test ends. */
export function openWorkspace(folder: string = temporaryFolder()): Backend {
  const backend = new Backend({ dataFolder: folder, temporaryFolder: folder, language: 'fr' });
  backend.adopt(Session.create(join(folder, 'test.relais')));
  onTestFinished(() => backend.close());
  return backend;
}
