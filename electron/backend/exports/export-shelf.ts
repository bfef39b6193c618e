import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Backend } from '../backend.ts';

interface Kept {
  path: string;
  fileName: string;
}

const shelves = new WeakMap<Backend, Map<string, Kept>>();
const places = 5;
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A path in the host's temporary folder for a workbook about to be written, and the token that will name it. */
export function newExport(backend: Backend): { token: string; path: string } {
  const token = randomUUID();
  return { token, path: join(backend.host.temporaryFolder, `export-${token}.xlsx`) };
}

/** Puts a finished workbook on the shelf; the oldest of more than five goes. */
export async function keepExport(backend: Backend, token: string, kept: Kept): Promise<void> {
  const shelf = shelves.get(backend) ?? new Map<string, Kept>();
  shelves.set(backend, shelf);
  shelf.set(token, kept);
  const oldest = shelf.size > places ? shelf.entries().next().value : undefined;
  if (!oldest) return;
  shelf.delete(oldest[0]);
  await rm(oldest[1].path, { force: true });
}

/** The workbook of a token, read from the disk as it is sent; throws NOT_FOUND. */
export async function takeExport(backend: Backend, token: string): Promise<File> {
  const kept = shelves.get(backend)?.get(token);
  if (!kept) throw new RelaisError('NOT_FOUND');
  return new File([await openAsBlob(kept.path, { type })], kept.fileName, { type });
}
