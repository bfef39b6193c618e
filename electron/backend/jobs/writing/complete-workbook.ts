import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { type Entry, open, type ZipFile } from 'yauzl';
import { ZipFile as ZipWriter } from 'yazl';
import type { SheetModel, WorkbookModel } from '#shared/exports/sheet-model.ts';
import { type Completion, completionOf } from './completion.ts';
import { replaceText } from './replace-text.ts';

/**
 * Adds to a written workbook what the streaming library has no words for: real tables, named ranges, charts, and
 * sheets locked without a password. The file is copied part by part and takes the place of the first.
 */
export async function completeWorkbook(path: string, model: WorkbookModel): Promise<void> {
  if (!model.names?.length && !model.sheets.some(needsMore)) return;
  const completion = completionOf(model);
  const next = `${path}.next`;
  const source = await promisify<string, { lazyEntries: true; autoClose: false }, ZipFile>(open)(
    path,
    { lazyEntries: true, autoClose: false },
  );
  try {
    await rewrite(source, await entriesOf(source), completion, next);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  } finally {
    source.close();
  }
  await rename(next, path);
}

function needsMore({ table, locked, charts }: SheetModel): boolean {
  return table !== undefined || locked === true || (charts?.length ?? 0) > 0;
}

function entriesOf(source: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    source.on('entry', (entry: Entry) => {
      entries.push(entry);
      source.readEntry();
    });
    source.on('end', () => resolve(entries));
    source.on('error', reject);
    source.readEntry();
  });
}

/** Neither the hour nor the machine shows in the package. */
const stamp = { mtime: new Date(2000, 0, 1), mode: 0o100600, compressionLevel: 3 };

async function rewrite(
  source: ZipFile,
  entries: readonly Entry[],
  { changes, parts }: Completion,
  path: string,
): Promise<void> {
  const target = new ZipWriter();
  const failed = new Promise<never>((_, reject) => {
    target.on('error', reject);
  });
  for (const entry of entries) {
    target.addReadStreamLazy(entry.fileName, stamp, (give) => {
      source.openReadStream(entry, (error, stream) => {
        const change = changes.get(entry.fileName);
        if (error || !change) return give(error, stream);
        const changed = replaceText(change);
        // A part that cannot be changed ends the whole file.
        changed.on('error', (problem) => target.emit('error', problem));
        give(null, stream.pipe(changed));
      });
    });
  }
  for (const [name, text] of parts) target.addBuffer(Buffer.from(text), name, stamp);
  target.end();
  await Promise.race([
    pipeline(target.outputStream, createWriteStream(path, { flags: 'wx', mode: 0o600 })),
    failed,
  ]);
}
