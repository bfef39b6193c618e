import type { FrameworkName, FrameworkSummary } from '#shared/frameworks/frameworks.contract.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Reader, Writer } from '../../database/access.ts';

type Release = FrameworkSummary['releases'][number] & { framework: FrameworkName };

/** The file each part of each framework was last taken from. */
export async function readReleases(db: Reader): Promise<Release[]> {
  const rows = await db
    .selectFrom('framework_release')
    .select(['framework', 'part', 'file_name as fileName', 'imported_on as importedOn'])
    .orderBy('id')
    .execute();
  return rows as Release[];
}

/** Notes that a part of a framework now comes from this file. */
export async function writeRelease(
  tx: Writer,
  release: { framework: string; part: string; fileName: string; importedOn: IsoDate },
): Promise<void> {
  const { framework, part, fileName, importedOn } = release;
  await tx
    .insertInto('framework_release')
    .values({ framework, part, file_name: fileName, imported_on: importedOn })
    .onConflict((conflict) =>
      conflict
        .columns(['framework', 'part'])
        .doUpdateSet({ file_name: fileName, imported_on: importedOn }),
    )
    .execute();
}
