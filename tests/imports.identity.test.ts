import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeWorkbook } from '../electron/backend/jobs/writing/workbook.ts';
import { saysNothing } from '../shared/imports/parse-level.ts';
import { numberOf } from '../shared/imports/people-finder.ts';
import { fold } from '../shared/kernel/text.ts';
import { csv, fileOf, importing } from './helpers/importing.ts';
import { openWorkspace, temporaryFolder } from './helpers/workspace.ts';

const awkward = fc.constantFrom(
  '=1+1',
  '+33 6 12 34 56 78',
  '-5',
  '@SUM(A1)',
  "'quoted",
  '"double"',
  'semi;colon, comma',
  'ligne 1\nligne 2',
  'tab\there',
  '00012',
  '1e5',
  '12/03/2026',
  'TRUE',
  '#REF!',
  'éàüœŒ',
  '名前',
  '👩‍🏭',
  '_x0041_',
  '<b>&amp;</b>',
  "cmd|'/c calc'!A1",
  'NULL',
  'e\u0301',
);
/** Texts a person could have typed in a cell: no space around them, no character XML or CSV cannot hold. */
const typed = fc
  .oneof(awkward, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }))
  .map((text) =>
    text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (c) => (/[\n\t]/.test(c) ? c : '')).trim(),
  )
  .filter((text) => !saysNothing(text) && text !== '\uFEFF');
const rows = fc.uniqueArray(
  fc.record({ matricule: typed, lastName: typed, site: typed, unit: typed }),
  {
    minLength: 20,
    maxLength: 60,
    // Numbers that differ by leading zeros alone are refused as one person's.
    selector: ({ matricule }) => numberOf(matricule) ?? `text ${matricule}`,
  },
);

/** Writes rows with the product's own workbook writer, as every export does. */
async function exported(path: string, table: readonly (readonly string[])[]): Promise<File> {
  const sheet = {
    name: 'Effectif',
    columns: table[0]!.map(() => ({ width: 20, format: 'text' as const })),
    rows: () => table.map((cells) => ({ cells })),
    rowCount: table.length,
    headerRow: 1,
    lastRow: table.length,
    frozenColumns: 0,
    orientation: 'landscape' as const,
  };
  const model = { title: 'Effectif', language: 'fr' as const, currency: 'EUR', sheets: [sheet] };
  await writeWorkbook(path, model, async () => {});
  return fileOf(path);
}

test('what is exported to a workbook or a CSV comes in as it was, whatever the texts', async () => {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  const folder = temporaryFolder();
  let files = 0;
  await fc.assert(
    fc.asyncProperty(rows, fc.boolean(), async (people, asCsv) => {
      await backend.session.write('edit', async (tx) => {
        await tx.deleteFrom('employee').execute();
        await tx.deleteFrom('unit').execute();
      });
      // Of each pair of units in the order they come, the later stands under the earlier: a tree, whatever the names.
      const order = [...new Set(people.map(({ unit }) => fold(unit)))];
      const parentOf = (unit: string) => {
        const at = order.indexOf(fold(unit));
        return at === 0 ? '' : people.find((row) => fold(row.unit) === order[at >> 1])!.unit;
      };
      const placed = (unit: string) => order.indexOf(fold(unit)) > 1;
      const table = [
        ['Matricule', 'Nom', 'Site', 'Service', 'Service parent'],
        ...people.map(({ matricule, lastName, site, unit }) => [
          ...[matricule, lastName, site, unit],
          placed(unit) ? parentOf(unit) : '',
        ]),
      ];
      const file = asCsv ? csv(table) : await exported(join(folder, `${++files}.xlsx`), table);
      const result = await apply('employees', file);
      expect(result).toMatchObject({ applied: true, added: people.length, rejected: 0 });
      const read = await backend.session.reader
        .selectFrom('employee as e')
        .innerJoin('unit as u', 'u.id', 'e.unit_id')
        .leftJoin('unit as above', 'above.id', 'u.parent_id')
        .select(['e.matricule', 'e.last_name as lastName', 'e.site', 'u.name as unit'])
        .select('above.name as parent')
        .orderBy('e.id')
        .execute();
      // Units whose names read the same are one unit, under the name that came first.
      const names = new Map<string, string>();
      for (const { unit } of people) if (!names.has(fold(unit))) names.set(fold(unit), unit);
      expect(read).toEqual(
        people.map((row) => ({
          ...row,
          unit: names.get(fold(row.unit)),
          parent: placed(row.unit) ? names.get(fold(parentOf(row.unit))) : null,
        })),
      );
      expect(await apply('employees', file)).toMatchObject({
        unchanged: people.length,
        changed: 0,
        placedUnits: 0,
      });
    }),
    // Each run starts reading processes: few runs of many rows.
    { numRuns: 4, endOnFailure: true },
  );
});
