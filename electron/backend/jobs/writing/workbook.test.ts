import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { block, live, sum } from '#shared/exports/live.ts';
import type { CellValue, RowModel, WorkbookModel } from '#shared/exports/sheet-model.ts';
import { recalculate, soffice } from '../../../../tests/helpers/libreoffice.ts';
import { temporaryFolder } from '../../../../tests/helpers/workspace.ts';
import { lintXlsx } from '../../../../tests/helpers/xlsx-linter.ts';
import { readCells, readParts } from '../../../../tests/helpers/xlsx-parts.ts';
import { writeWorkbook } from './workbook.ts';

const silent = async () => {};

function model(rows: RowModel[], count = rows.length): WorkbookModel {
  return {
    ...{ title: 'Essai', language: 'fr', currency: 'EUR' },
    sheets: [
      {
        ...{ name: 'Données', rows: () => rows, rowCount: count, headerRow: 1, lastRow: count },
        columns: [
          { width: 20, format: 'text' },
          { width: 20, format: 'money' },
        ],
        ...{ frozenColumns: 1, orientation: 'landscape' },
      },
    ],
  };
}

async function written(rows: RowModel[]): Promise<Buffer> {
  const path = join(temporaryFolder(), 'essai.xlsx');
  await writeWorkbook(path, model(rows), silent);
  return readFileSync(path);
}

const header: RowModel = { cells: ['Nom', 'Montant'], look: 'header' };

describe('what a cell may hold', () => {
  test.each<[string, string, number]>([
    ['short', 's', 0],
    // Texts of a long sheet stand in its cells, but for those that a reader might take otherwise there.
    ['long', 'str', 2000],
  ])(
    'any text of a %s sheet comes back as the same text, never as a formula or a link',
    async (_, type, more) => {
      const texts = fc.sample(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 40 }),
          fc.constantFrom(
            '=1+1',
            '+1',
            '-1',
            '@x',
            "='x'!A1",
            '_x0041_',
            ' x ',
            'a\nb',
            '\u202eabc',
            '𝄞',
          ),
        ),
        { numRuns: 300, seed: 20_270 },
      );
      const rows = [...texts, ...Array<string>(more).fill('x')].map((text) => ({
        cells: [text, 1],
      }));
      const cells = (await readCells(await written([header, ...rows]))).get('Données')!;
      const kinds = new Set<string>();
      texts.forEach((text, index) => {
        const cell = cells.get(`A${index + 2}`);
        // XML knows none of these; they hold nothing a person typed.
        const clean = text
          .toWellFormed()
          .replace(/\r\n?/g, '\n')
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters under test
          .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '');
        expect(cell?.value ?? '').toBe(clean);
        if (cell) expect(cell.formula).toBeNull();
        kinds.add(cell?.type ?? '');
        if (text === ' x ' || text === '_x0041_') expect(cell?.type).toBe('s');
      });
      expect(kinds).toContain(type);
    },
  );

  test.each<[string, unknown]>([
    ['a formula that came as data', { formula: 'SUM(A1)', result: 1 }],
    ['a shared formula', { sharedFormula: 'A1' }],
    ['a link', { text: 'x', hyperlink: 'file:///etc/passwd' }],
    ['rich text', { richText: [{ text: 'x' }] }],
    ['an error', { error: '#N/A' }],
    ['a day with more in it', { day: '2027-01-01', formula: 'A1' }],
    ['a day that is none', { day: '=A1' }],
    ['a number that is not one', Number.NaN],
    ['an endless number', Number.POSITIVE_INFINITY],
    ['nothing defined', undefined],
  ])('%s is refused and no file is left', async (_, value) => {
    const path = join(temporaryFolder(), 'essai.xlsx');
    const rows = [header, { cells: [value as CellValue, 1] }];
    await expect(writeWorkbook(path, model(rows), silent)).rejects.toThrow(TypeError);
    expect(existsSync(path)).toBe(false);
  });

  test('days do not move with the machine’s time zone', async () => {
    const cells = (
      await readCells(
        await written([header, { cells: [{ value: { day: '2027-01-01' }, format: 'date' }] }]),
      )
    ).get('Données')!;
    // Days since 1899-12-30.
    expect(cells.get('A2')!.value).toBe('46388');
  });

  test('a text too long for a cell is cut and says so', async () => {
    const bytes = await written([header, { cells: ['é'.repeat(40_000)] }]);
    expect(await lintXlsx(bytes)).toEqual([]);
    const { value } = (await readCells(bytes)).get('Données')!.get('A2')!;
    expect(value).toHaveLength(32_767);
    expect(value.endsWith('…')).toBe(true);
  });
});

describe('the file', () => {
  test('it has frozen headers, a filter, print titles and neutral properties', async () => {
    const bytes = await written([header, { cells: ['a', 1] }]);
    expect(await lintXlsx(bytes)).toEqual([]);
    const parts = await readParts(bytes);
    const text = (path: string) => parts.get(path)!.toString('utf8');
    expect(text('xl/worksheets/sheet1.xml')).toMatch(
      /<pane xSplit="1" ySplit="1"[^>]*state="frozen"/,
    );
    expect(text('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:B2"/>');
    expect(text('xl/worksheets/sheet1.xml')).toMatch(/paperSize="9"[^>]*fitToHeight="0"/);
    expect(text('xl/workbook.xml')).toContain('&apos;Données&apos;!$1:$1');
    expect(text('docProps/core.xml')).toContain('<dc:creator>Relais</dc:creator>');
    expect(text('docProps/core.xml')).toContain('<cp:lastModifiedBy>Relais</cp:lastModifiedBy>');
  });

  test('stopping in the middle leaves no file', async () => {
    const path = join(temporaryFolder(), 'essai.xlsx');
    const rows = [header, ...Array.from({ length: 5000 }, (_, n) => ({ cells: [`n${n}`, n] }))];
    const stop = async (done: number) => {
      if (done > 2000) throw new Error('stopped');
    };
    await expect(writeWorkbook(path, model(rows), stop)).rejects.toThrow('stopped');
    expect(existsSync(path)).toBe(false);
  });

  test('a file that stands there already is left alone', async () => {
    const path = join(temporaryFolder(), 'essai.xlsx');
    writeFileSync(path, 'mine');
    await expect(writeWorkbook(path, model([header]), silent)).rejects.toThrow('EEXIST');
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  test('a folder that is not there is refused', async () => {
    const path = join(temporaryFolder(), 'nowhere', 'essai.xlsx');
    await expect(writeWorkbook(path, model([header]), silent)).rejects.toThrow('ENOENT');
  });

  test.skipIf(soffice === null)(
    'the check by LibreOffice really recalculates: a wrong cached result is found (skipped where soffice is not installed)',
    async () => {
      const total = (result: number) =>
        live(sum(block(null, { column: 2, row: 2 }, { column: 2, row: 3 })), result);
      const rows = [header, { cells: ['a', 1] }, { cells: ['b', 2] }];
      const path = join(temporaryFolder(), 'essai.xlsx');
      await writeWorkbook(path, model([...rows, { cells: ['total', total(4)] }]), silent);
      expect((await recalculate(path)).differences).toEqual(['Données!B4 SUM($B$2:$B$3): 4 ≠ 3']);
    },
    60_000,
  );
});
