import { describe, expect, test } from 'vitest';
import type { Cell, TableRow } from '#shared/imports/table.ts';
import { hasPublicData, publicData, whereAbsent } from '../../../../tests/helpers/public-data.ts';
import { memoryIsKnown, watchReaderMemory } from '../../../../tests/helpers/reader-memory.ts';
import { openSpreadsheet, readSheet } from './spreadsheet.ts';

async function read(folder: string, file: string): Promise<TableRow[]> {
  const path = publicData(folder, file);
  const { sheets } = await openSpreadsheet(path, file);
  const rows: TableRow[] = [];
  for await (const batch of readSheet(path, file, undefined)) rows.push(...batch);
  expect(sheets[0]).toMatchObject({ rows: rows.length, columns: rows[0]!.cells.length });
  return rows;
}

/** The values of a column by its header, without the header. */
function column(rows: TableRow[], header: string): Cell[] {
  const at = rows[0]!.cells.indexOf(header);
  expect(at).toBeGreaterThanOrEqual(0);
  return rows.slice(1).map(({ cells }) => cells[at] ?? null);
}

const count = (values: Cell[], wanted: Cell) => values.filter((value) => value === wanted).length;

describe.skipIf(!hasPublicData)(`files as their publishers deliver them ${whereAbsent}`, () => {
  test('O*NET Skills.xlsx gives its 61,530 rows below 500 MB', async () => {
    const memory = watchReaderMemory();
    const rows = await read('onet', 'Skills.xlsx');
    expect(rows).toHaveLength(61_531);
    expect(new Set(column(rows, 'O*NET-SOC Code')).size).toBe(879);
    expect(new Set(column(rows, 'Element ID')).size).toBe(35);
    expect(count(column(rows, 'Recommend Suppress'), 'Y')).toBe(124);
    expect(count(column(rows, 'Not Relevant'), 'Y')).toBe(3_302);
    expect(column(rows, 'Data Value').every((value) => typeof value === 'number')).toBe(true);
    if (memoryIsKnown) expect(memory.peak()).toBeLessThan(500);
  });

  test('ESCO keeps line breaks inside quotes: 13,485 skills in each language', async () => {
    const [french, english] = [
      await read('esco', 'skills_fr.csv'),
      await read('esco', 'skills_en-us.csv'),
    ];
    expect([french.length, english.length]).toEqual([13_486, 13_486]);
    expect(new Set(column(french, 'conceptUri'))).toEqual(new Set(column(english, 'conceptUri')));
    expect(column(english, 'altLabels').some((text) => String(text).includes('\n'))).toBe(true);
    expect(await read('esco', 'digCompSkillsCollection_en.csv')).toHaveLength(26);
    expect(await read('esco', 'digitalSkillsCollection_en.csv')).toHaveLength(1_285);
    expect(await read('esco', 'transversalSkillsCollection_en.csv')).toHaveLength(96);
  });

  test('ROME gives its jobs, titles and knowledge', async () => {
    const jobs = await read('rome', 'unix_referentiel_code_rome_v347_utf8.csv');
    const titles = await read('rome', 'unix_referentiel_appellation_v347_utf8.csv');
    const knowledge = await read('rome', 'unix_referentiel_competence_v347_utf8.csv');
    expect([jobs, titles, knowledge].map((rows) => rows.length)).toEqual([532, 10_991, 4_948]);
    expect(column(titles, 'libelle_appellation_long')).toContain(
      'Abatteur / Abatteuse de carrière',
    );
  });

  test('the IBM employees come without the mark before their first header', async () => {
    const rows = await read('hr', 'ibm_hr_attrition_full.csv');
    expect(rows).toHaveLength(1_471);
    expect(rows[0]!.cells).toHaveLength(35);
    expect(rows[0]!.cells[0]).toBe('Age');
    expect(new Set(column(rows, 'EmployeeNumber')).size).toBe(1_470);
    expect(new Set(column(rows, 'JobRole')).size).toBe(9);
  });

  test('OULAD gives 32,593 registrations, 45 of them without a date', async () => {
    const rows = await read('lms', 'studentRegistration.csv');
    expect(rows).toHaveLength(32_594);
    expect(new Set(column(rows, 'id_student')).size).toBe(28_785);
    expect(count(column(rows, 'date_registration'), null)).toBe(45);
    expect(column(rows, 'date_unregistration').filter((day) => day !== null)).toHaveLength(10_072);
  });
});
