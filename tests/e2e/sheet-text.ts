import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Tabs between cells, quotes only where needed, UTF-8: what a spreadsheet puts on the clipboard as text. */
const tabbed = '9,34,76,1';

/**
 * Opens cells in LibreOffice as a sheet, saves the workbook, opens it again and gives the text of its block, as copying
 * it would.
 */
export async function throughSheet(soffice: string, text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'relais-sheet-'));
  const convert = (file: string, format: string, reading: string[] = []) =>
    promisify(execFile)(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        ...['--headless', '--norestore', ...reading],
        ...['--convert-to', format, '--outdir', folder, join(folder, file)],
      ],
      { timeout: 120_000 },
    );
  try {
    writeFileSync(join(folder, 'block.csv'), text);
    await convert('block.csv', 'xlsx', [`--infilter=Text - txt - csv (StarCalc):${tabbed}`]);
    rmSync(join(folder, 'block.csv'));
    await convert('block.xlsx', `csv:Text - txt - csv (StarCalc):${tabbed}`);
    return readFileSync(join(folder, 'block.csv'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
