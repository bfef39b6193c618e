import { openAsBlob, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { RelaisError } from '#shared/kernel/errors.ts';
import { renameDurably, syncFile } from '../database/files.ts';
import { InputRejected } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** A file of the machine as the contract takes one, read when needed. Exit code 1 when there is none. */
export async function readGiven(terminal: Terminal, path: string): Promise<File> {
  try {
    if (!statSync(path).isFile()) throw new Error('not a file');
    return new File([await openAsBlob(path)], basename(path));
  } catch {
    const message = terminal.say('notFound', { file: path });
    throw new InputRejected({ error: { code: 'NOT_FOUND', message, data: { file: path } } });
  }
}

/**
 * Writes a file in one step: a reader sees the old one or the whole new one. Returns its full path; exit code 1 where
 * nothing can be written.
 */
export async function writeGiven(terminal: Terminal, path: string, file: Blob): Promise<string> {
  const full = resolve(path);
  const draft = `${full}.${process.pid}.part`;
  const content = Buffer.from(await file.arrayBuffer());
  try {
    writeFileSync(draft, content, { mode: 0o600 });
    syncFile(draft);
    renameDurably(draft, full);
  } catch (error) {
    rmSync(draft, { force: true });
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw new RelaisError('DISK_FULL');
    const message = terminal.say('notWritable', { file: path });
    throw new InputRejected({ error: { code: 'NOT_WRITABLE', message, data: { file: path } } });
  }
  return full;
}
