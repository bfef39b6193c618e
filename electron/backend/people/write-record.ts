import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { xlsxType } from '#shared/imports/xlsx-type.ts';
import { today } from '#shared/kernel/dates.ts';
import type { Language } from '#shared/kernel/language.ts';
import { fullName } from '#shared/people/full-name.ts';
import { personFileName, personWorkbook } from '#shared/people/person-workbook.ts';
import { readPersonalRows } from '../../database/personal-rows.ts';
import type { Backend } from '../backend.ts';
import { writeWorkbook } from '../jobs/writing/workbook.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { loadPerson } from './load-person.ts';

/** Everything the open workspace holds about a person, as a workbook in memory; throws NOT_FOUND. */
export async function writeRecord(
  { host, session }: Backend,
  id: number,
  language: Language,
): Promise<File> {
  const name = fullName(await loadPerson(session.reader, id));
  const { currency } = await readSettings(session.reader);
  const tables = await session.between((db) => readPersonalRows(db, id));
  const model = personWorkbook(tables, { name, on: today(), language, currency });
  const path = join(host.temporaryFolder, `record-${randomUUID()}.xlsx`);
  try {
    await writeWorkbook(path, model, async () => undefined);
    return new File([readFileSync(path)], personFileName(name, language), { type: xlsxType });
  } finally {
    rmSync(path, { force: true });
  }
}
