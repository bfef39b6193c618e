import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { sqliteRefusal } from '../../database/failures.ts';
import { copyDurably, makePrivateFile } from '../../database/files.ts';
import { connect } from '../../database/open.ts';
import type { HostOptions } from '../backend.ts';
import { freePath, safeFileName, workspacesFolder } from './places.ts';

/**
 * Keeps a workspace file that came from outside, once it passed every check on a private copy.
 * Returns the path of the kept file, under its own name or a free one. Throws the WORKSPACE_* refusals.
 */
export async function receiveWorkspace(host: HostOptions, file: File): Promise<string> {
  const received = join(host.temporaryFolder, `${randomUUID()}.relais`);
  makePrivateFile(received);
  try {
    writeFileSync(received, Buffer.from(await file.arrayBuffer()));
    try {
      connect(received).close();
    } catch (error) {
      throw sqliteRefusal(error);
    }
    const path = freePath(workspacesFolder(host), safeFileName(parse(file.name).name));
    copyDurably(received, path);
    return path;
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(received + end, { force: true });
  }
}
