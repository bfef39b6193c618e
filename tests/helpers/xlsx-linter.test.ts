import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWorkbook } from '../../electron/backend/jobs/writing/workbook.ts';
import { temporaryFolder } from './workspace.ts';
import { lintParts } from './xlsx-linter.ts';
import { readParts } from './xlsx-parts.ts';

async function soundParts(): Promise<Map<string, Buffer>> {
  const path = join(temporaryFolder(), 'sound.xlsx');
  const rows = [{ cells: ['a', 1] }, { cells: ['b', 2] }];
  const sheet = {
    ...{ name: 'Feuille', rows: () => rows, rowCount: 2, headerRow: 1, lastRow: 2 },
    columns: [
      { width: 9, format: 'text' as const },
      { width: 9, format: 'decimal' as const },
    ],
    ...{ frozenColumns: 0, orientation: 'portrait' as const },
  };
  await writeWorkbook(
    path,
    { title: 't', language: 'fr', currency: 'EUR', sheets: [sheet, { ...sheet, name: 'Autre' }] },
    async () => {},
  );
  return readParts(readFileSync(path));
}

test('a sound workbook has no problem', async () => {
  expect(lintParts(await soundParts())).toEqual([]);
});

const sheet = 'xl/worksheets/sheet1.xml';
test.each<[string, string, string | RegExp, string, RegExp]>([
  [
    'elements out of order',
    sheet,
    /(<autoFilter[^>]*>)(.*)(<\/worksheet>)/,
    '$2$1$3',
    /out of order/,
  ],
  ['a value that is no number', sheet, '<v>2</v>', '<v>NaN</v>', /value NaN/],
  ['an error value', sheet, 't="s"', 't="e"', /error value/],
  ['a formula with its equals sign', sheet, '<v>2</v>', '<f>=A1</f><v>2</v>', /formula =A1/],
  [
    'overlapping merges',
    sheet,
    '<pageMargins',
    '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells><pageMargins',
    /overlapping/,
  ],
  ['a style that is not there', sheet, / s="\d+"/, ' s="999"', /style 999/],
  ['a text that is not there', sheet, '<v>0</v>', '<v>77</v>', /text 77/],
  ['rows out of order', sheet, '<row r="2"', '<row r="1"', /row 1 after 1/],
  ['a sheet name twice', 'xl/workbook.xml', 'name="Autre"', 'name="FEUILLE"', /name twice/],
  [
    'a sheet name too long',
    'xl/workbook.xml',
    'name="Autre"',
    `name="${'x'.repeat(32)}"`,
    /sheet name/,
  ],
  [
    'a defined name of no sheet',
    'xl/workbook.xml',
    '&apos;Feuille&apos;!',
    '&apos;Rien&apos;!',
    /refers to/,
  ],
  [
    'a relation to nothing',
    'xl/_rels/workbook.xml.rels',
    'worksheets/sheet1.xml',
    'worksheets/sheet9.xml',
    /not there/,
  ],
  [
    'a part without content type',
    '[Content_Types].xml',
    /<Override PartName="\/xl\/styles.xml"[^>]*>/,
    '',
    /no content type/,
  ],
])('%s is found', async (_, part, from, to, problem) => {
  const parts = await soundParts();
  const before = parts.get(part)!.toString('utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  parts.set(part, Buffer.from(after));
  expect(lintParts(parts).join('\n')).toMatch(problem);
});
