import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Rejection, UploadedFile } from '#shared/imports/imports.contract.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Backend } from '../backend.ts';
import type { Session } from '../session.ts';
import type { ImportResult } from './compute-import.ts';

/** Largest file received. */
export const uploadLimit = 100 * 1024 * 1024;

/** A received file; its name stays in memory and never becomes a path. */
export interface Upload {
  token: string;
  path: string;
  fileName: string;
  about?: Pick<UploadedFile, 'format' | 'sheets'>;
  /** The last preview, for the refusals workbook and for applying without reading again. */
  result?: ImportResult;
  rejections?: Rejection[];
}

/** Uploads belong to a sitting: closing the workspace makes their tokens unknown. */
const uploads = new WeakMap<Session, Map<string, Upload>>();

/** Stores a received file in the host's temporary folder under a random name. */
export async function receiveUpload(
  backend: Backend,
  file: File,
  signal?: AbortSignal,
): Promise<Upload> {
  const { session } = backend;
  const fileName = file.name.replace(/^.*[\\/]/, '').slice(0, 200);
  if (file.size > uploadLimit) {
    throw new RelaisError('FILE_TOO_LARGE', { file: fileName, limit: uploadLimit / 1024 / 1024 });
  }
  const folder = join(backend.host.temporaryFolder, 'uploads');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const token = randomBytes(24).toString('hex');
  const path = join(folder, token);
  try {
    const body = Readable.fromWeb(file.stream() as Parameters<typeof Readable.fromWeb>[0]);
    await pipeline(body, createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal });
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  const upload: Upload = { token, path, fileName };
  const held = uploads.get(session) ?? new Map<string, Upload>();
  uploads.set(session, held.set(token, upload));
  return upload;
}

/** The upload a token names; IMPORT_EXPIRED when it was discarded or its workspace closed. */
export function findUpload(backend: Backend, token: string): Upload {
  const upload = uploads.get(backend.session)?.get(token);
  if (!upload) throw new RelaisError('IMPORT_EXPIRED');
  return upload;
}

/** Forgets an upload and removes its file; a token already unknown is fine. */
export async function discardUpload(backend: Backend, token: string): Promise<void> {
  const held = uploads.get(backend.session);
  const upload = held?.get(token);
  held?.delete(token);
  if (upload) await rm(upload.path, { force: true });
}
