import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkbookModel } from '#shared/exports/sheet-model.ts';
import { xlsxType } from '#shared/imports/xlsx-type.ts';
import type { Backend } from '../backend.ts';
import { writeWorkbook } from '../jobs/writing/workbook.ts';

/** Writes a small workbook and gives it as a file named after its title; nothing stays on the disk. */
export async function workbookFile(backend: Backend, model: WorkbookModel): Promise<File> {
  const folder = join(backend.host.temporaryFolder, 'downloads');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${randomBytes(16).toString('hex')}.xlsx`);
  try {
    await writeWorkbook(path, model, async () => {});
    return new File([await readFile(path)], `${model.title}.xlsx`, { type: xlsxType });
  } finally {
    await rm(path, { force: true });
  }
}
