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

/** Loads files with LibreOffice, recalculates them and gives each in another format, as bytes. */
export async function convertAll(
  paths: readonly string[],
  format: string,
  folder: string = temporaryFolder(),
): Promise<Buffer[]> {
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), settings);
  const out = join(folder, 'converted');
  await promisify(execFile)(
    soffice!,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      ...['--headless', '--norestore', '--convert-to', format, '--outdir', out, ...paths],
    ],
    { timeout: 600_000 },
  );
  const extension = format.split(':')[0];
  return paths.map((path) =>
    readFileSync(join(out, basename(path).replace(/\.[^.]+$/, `.${extension}`))),
  );
}

/** The same for one file. */
export async function convert(path: string, format: string): Promise<Buffer> {
  const [converted] = await convertAll([path], format);
  return converted!;
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
  return compareFormulas(before, await readCells(await convert(path, 'xlsx')));
}

type Cells = Awaited<ReturnType<typeof readCells>>;

/** Compares every formula cell of a workbook with what LibreOffice found in its place. */
export function compareFormulas(before: Cells, after: Cells): Recalculation {
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
