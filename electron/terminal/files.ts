import { openAsBlob, statSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
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

/** Writes a file in one step: a reader sees the old one or the whole new one. Returns its full path. */
export async function writeGiven(path: string, file: Blob): Promise<string> {
  const full = resolve(path);
  const draft = `${full}.${process.pid}.part`;
  writeFileSync(draft, Buffer.from(await file.arrayBuffer()), { mode: 0o600 });
  syncFile(draft);
  renameDurably(draft, full);
  return full;
}
