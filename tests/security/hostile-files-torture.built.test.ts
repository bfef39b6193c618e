import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setReaderProcessPath } from '../../electron/backend/jobs/reading/reader-host.ts';
import { openSpreadsheet, readSheet } from '../../electron/backend/jobs/reading/spreadsheet.ts';
import { projectFolder } from '../../electron/hosts/project.ts';
import { hasPublicData, publicData, whereAbsent } from '../helpers/public-data.ts';
import { memoryIsKnown, watchReaderMemory } from '../helpers/reader-memory.ts';

/** The awkward workbooks that are refused, and as what. Every other one is read. */
const refused: Record<string, string> = {
  'invalid-xml.xlsx': 'FILE_UNREADABLE',
  'missing-bits.xlsx': 'FILE_NOT_A_WORKBOOK',
  '54764.xlsx': 'FILE_HOSTILE',
  '58616.xlsx': 'FILE_ENCRYPTED',
  'duplicate-filename-case-insensitive.xlsx': 'FILE_HOSTILE',
  'poc-xmlbomb.xlsx': 'FILE_HOSTILE',
  'protected_passtika.xlsx': 'FILE_ENCRYPTED',
};

// The reading process as the product ships it.
beforeAll(() => setReaderProcessPath(join(projectFolder, 'out', 'main', 'reader-process.js')));
afterAll(() => setReaderProcessPath(null));

/** Opens a file and reads its largest sheet; gives the code of its refusal, or null. */
async function outcome(path: string, name: string): Promise<string | null> {
  try {
    const { sheets } = await openSpreadsheet(path, name);
    const size = (sheet: (typeof sheets)[number]) => sheet.rows * sheet.columns;
    const largest = sheets.reduce((a, b) => (size(b) > size(a) ? b : a));
    for await (const rows of readSheet(path, name, largest.name))
      expect(rows.length).toBeGreaterThan(0);
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

test.skipIf(!hasPublicData)(
  `each of the 199 awkward files is read or refused by name, below 500 MB ${whereAbsent}`,
  { timeout: 600_000 },
  async () => {
    const files = ['exceljs', 'poi'].flatMap((folder) =>
      readdirSync(publicData('workbooks-torture', folder)).map((name) => [folder, name] as const),
    );
    const memory = watchReaderMemory();
    const refusals: Record<string, string> = {};
    const queue = files.values();
    const worker = async () => {
      for (const [folder, name] of queue) {
        const code = await outcome(publicData('workbooks-torture', folder, name), name);
        if (code !== null) refusals[name] = code;
      }
    };
    await Promise.all([worker(), worker()]);
    expect(refusals).toEqual(refused);
    expect(files).toHaveLength(199);
    expect(memory.started()).toBeGreaterThan(files.length);
    if (memoryIsKnown) expect(memory.peak()).toBeLessThan(500);
  },
);
