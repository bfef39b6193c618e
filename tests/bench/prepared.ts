import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import Database from 'better-sqlite3';
import type { JobEvent } from '#shared/kernel/procedure.ts';
import { Backend } from '../../electron/backend/backend.ts';
import { router } from '../../electron/backend/router.ts';
import { Session } from '../../electron/backend/session.ts';

/** The contract in process, on a workspace file. */
export function openClient(path: string, folder: string) {
  const backend = new Backend({ dataFolder: folder, temporaryFolder: folder, language: 'fr' });
  backend.adopt(Session.open(path, () => {}));
  return { backend, api: createRouterClient(router, { context: { backend } }) };
}

/** The result of a long job. */
export async function result<T>(stream: Promise<AsyncIterable<JobEvent<T>>>): Promise<T> {
  for await (const event of await stream) if (event.type === 'result') return event.result;
  throw new Error('no result');
}

/** A copy of the workspace, so that a case that writes leaves the measured file as it was. */
export function copyOf(path: string, folder: string): string {
  const copy = join(folder, 'copy.relais');
  copyFileSync(path, copy);
  return copy;
}

/** A copy without assessments, so that importing them writes every one. */
export function unassessed(path: string, folder: string): string {
  const copy = copyOf(path, folder);
  const db = new Database(copy);
  db.exec('DELETE FROM assessment');
  db.close();
  return copy;
}

/** Proposes a plan in the workspace and keeps its workbook, to know what the raw counterpart must write. */
export async function exportOnce(workspace: string, file: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'relais-bench-export-'));
  const { api, backend } = openClient(workspace, folder);
  try {
    const { plan } = await result(api.plans.propose({ year: 2027 }));
    const { token } = await result(api.exports.plan({ planId: plan.id, language: 'fr' }));
    await writeFile(file, (await api.exports.file({ token })).stream());
    return file;
  } finally {
    await backend.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
