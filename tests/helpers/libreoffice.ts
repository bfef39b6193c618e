import { execFile } from 'node:child_process';
import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from './workspace.ts';
import { readCells } from './xlsx-parts.ts';

/** LibreOffice's program, or null where it is not installed: tests that need it are skipped then, with that reason. */
export const soffice = findOnPath(['soffice', 'libreoffice']);

function findOnPath(names: readonly string[]): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) {
      const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this folder.
      }
    }
  return null;
}

/** A profile of the test's own, which recalculates every formula of a workbook it loads instead of trusting cached results. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Loads a file with LibreOffice, recalculates it and gives it in another format, as bytes. */
export async function convert(path: string, format: string): Promise<Buffer> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), settings);
  await promisify(execFile)(
    soffice!,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      ...['--headless', '--norestore', '--convert-to', format, '--outdir', folder, path],
    ],
    { timeout: 240_000 },
  );
  const extension = format.split(':')[0];
  return readFileSync(join(folder, basename(path).replace(/\.[^.]+$/, `.${extension}`)));
}

/** A workbook's cells as LibreOffice calculates them. */
export async function calculate(path: string): ReturnType<typeof readCells> {
  return readCells(await convert(path, 'xlsx'));
}

/** What LibreOffice's own calculation says of a workbook's formulas. */
export interface Recalculation {
  formulas: number;
  /** Cells whose cached result is not what LibreOffice finds, and error values anywhere. */
  differences: string[];
}

/** Recalculates a workbook and compares every formula cell with its cached result. */
export async function recalculate(path: string): Promise<Recalculation> {
  const before = await readCells(readFileSync(path));
  const after = await readCells(await convert(path, 'xlsx'));
  const differences: string[] = [];
  let formulas = 0;
  for (const [sheet, cells] of before) {
    const found = after.get(sheet);
    if (!found) {
      differences.push(`${sheet} is gone`);
      continue;
    }
    for (const [address, cell] of cells) {
      if (cell.formula === null) continue;
      formulas += 1;
      const now = found.get(address);
      const same =
        now &&
        now.type === cell.type &&
        (cell.type === 'str'
          ? cell.value === now.value
          : close(Number(cell.value), Number(now.value)));
      if (!same) {
        differences.push(`${sheet}!${address} ${cell.formula}: ${cell.value} ≠ ${now?.value}`);
      }
    }
    for (const [address, cell] of found)
      if (cell.type === 'e') differences.push(`${sheet}!${address}: ${cell.value}`);
  }
  return { formulas, differences };
}

/** Equal but for what adding in another order loses in binary. */
function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
