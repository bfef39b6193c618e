import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Cell } from '#shared/imports/table.ts';
import { listSheets } from '../../electron/backend/jobs/reading/xlsx/read-xlsx.ts';
import { hasPublicData, publicData, whereAbsent } from '../helpers/public-data.ts';
import { rowsOf } from '../helpers/read-workbook.ts';
import { showsSame } from '../helpers/shown-value.ts';

/** A workbook edited after its expected values were made: the row it got and the row it lost are not compared. */
const editedSince: Record<string, { got: number; lost: number }> = {
  'NumberFormatTests.xlsx.1': { got: 105, lost: 333 },
};

const expectedFolder = publicData('workbooks-torture', 'expected');

test.skipIf(!hasPublicData)(
  `every sheet whose values another program wrote down reads the same ${whereAbsent}`,
  async () => {
    const differences: string[] = [];
    let cells = 0;
    const files = readdirSync(expectedFolder);
    for (const file of files) {
      const [, name, sheet] = /^apachepoi_(.*)\.(\d+)\.csv$/.exec(file)!;
      const wanted: string[][] = parse(readFileSync(`${expectedFolder}/${file}`), {
        relax_column_count: true,
      });
      const found = await grid(name!, Number(sheet));
      const edited = editedSince[`${name}.${sheet}`];
      if (edited) {
        found.splice(edited.got - 1, 1);
        wanted.splice(edited.lost - 1, 1);
      }
      for (const [place, shown, value] of pairs(corner(wanted, ''), corner(found, null))) {
        if (shown !== '' || value !== null) cells += 1;
        if (!showsSame(shown, value)) {
          differences.push(`${file} ${place}: ${JSON.stringify([shown, value])}`);
        }
      }
    }
    expect(differences).toEqual([]);
    expect(files.length).toBe(144);
    expect(cells).toBeGreaterThan(20_000);
  },
);

async function grid(file: string, index: number): Promise<Cell[][]> {
  const path = publicData('workbooks-torture', 'poi', file);
  const sheets = await listSheets(path, () => {});
  const rows: Cell[][] = [];
  for (const { row, cells } of await rowsOf(path, sheets[index]!.name)) rows[row - 1] = cells;
  return Array.from(rows, (row) => row ?? []);
}

/** The expected files begin at the first value: so must the grid compared with them. */
function corner<T>(rows: T[][], empty: T): T[][] {
  const filled = (cell: T) => cell !== empty;
  const top = rows.findIndex((row) => row.some(filled));
  const lefts = rows.map((row) => row.findIndex(filled)).filter((at) => at >= 0);
  return rows.slice(Math.max(0, top)).map((row) => row.slice(Math.min(...lefts)));
}

function* pairs(wanted: string[][], found: Cell[][]): Generator<[string, string, Cell]> {
  for (let row = 0; row < Math.max(wanted.length, found.length); row++) {
    const width = Math.max(wanted[row]?.length ?? 0, found[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      yield [`${row + 1}:${column + 1}`, wanted[row]?.[column] ?? '', found[row]?.[column] ?? null];
    }
  }
}
