import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import {
  type RawWorkbook,
  rawWorkbook,
  relation,
} from '../../../../../tests/helpers/raw-workbook.ts';
import {
  cellsOf,
  inlineCell,
  rowsOf,
  saveWorkbook,
  sheetsOf,
} from '../../../../../tests/helpers/read-workbook.ts';
import { listSheets } from './read-xlsx.ts';

const read = (raw: RawWorkbook) => rowsOf(saveWorkbook(raw));

test('rows and cells without their reference follow one another', async () => {
  const rows =
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
  expect(await read({ rows })).toEqual([
    { row: 1, cells: [1, 2] },
    { row: 5, cells: [null, null, 3, 4] },
    { row: 6, cells: [5] },
  ]);
});

test('prefixed names (x:worksheet) are read as the others', async () => {
  const sheet =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>préfixé</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  expect(await read({ sheet })).toEqual([{ row: 1, cells: ['préfixé', 2] }]);
});

test('parts in UTF-16 are read', async () => {
  const text = `<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1">${inlineCell('é€')}</row></sheetData></worksheet>`;
  const parts = rawWorkbook({
    relations: relation('rId1', 'worksheet', 'worksheets/utf16.xml'),
    more: [
      { name: 'xl/worksheets/utf16.xml', data: iconv.encode(text, 'utf-16le', { addBOM: true }) },
    ],
  });
  expect(await rowsOf(saveWorkbook(parts))).toEqual([{ row: 1, cells: ['é€'] }]);
});

test('a merged value stands in its first cell and a bounded or whole-sheet merge costs nothing', async () => {
  const sheet =
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>';
  expect(await read({ sheet })).toEqual([{ row: 1, cells: [1, null, 2] }]);
});

test('sheets are listed with their state and size; charts are left out', async () => {
  const sheets = await sheetsOf({
    rows: '<row r="3"><c r="B3"><v>1</v></c></row>',
    workbook:
      '<sheets><sheet name="Graphique" r:id="rId9"/><sheet name="Visible" r:id="rId1"/><sheet name="Cachée" state="hidden" r:id="rId1"/><sheet name="Très cachée" state="veryHidden" r:id="rId1"/></sheets>',
    relations:
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
      relation('rId9', 'chartsheet', 'chartsheets/sheet1.xml'),
  });
  const size = { rows: 3, columns: 2 };
  expect(sheets).toEqual([
    { name: 'Visible', hidden: false, ...size },
    { name: 'Cachée', hidden: true, ...size },
    { name: 'Très cachée', hidden: true, ...size },
  ]);
});

test('the size a sheet declares is believed only when it can be true', async () => {
  const size = async (ref: string) => {
    const sheet = `<worksheet><dimension ref="${ref}"/><sheetData><row r="2"><c r="C2"><v>1</v></c></row></sheetData></worksheet>`;
    const [found] = await sheetsOf({ sheet });
    return [found!.rows, found!.columns];
  };
  expect(await size('A1:E40')).toEqual([40, 5]);
  for (const ref of ['A1', 'A1:XFD1048576', 'A1:C1048576', '', 'nonsense']) {
    expect(await size(ref)).toEqual([2, 3]);
  }
});

test('the first visible sheet is read when none is named, and names ignore case', async () => {
  const path = saveWorkbook({
    rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
    workbook:
      '<sheets><sheet name="Cachée" state="hidden" r:id="rId1"/><sheet name="Vue" r:id="rId2"/></sheets>',
    relations:
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
      relation('rId2', 'worksheet', '/xl/worksheets/SHEET2.XML'),
    more: [
      {
        name: 'xl/worksheets/sheet2.xml',
        data: '<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>',
      },
    ],
  });
  expect((await rowsOf(path))[0]!.cells).toEqual([2]);
  expect((await rowsOf(path, 'cachée '))[0]!.cells).toEqual([1]);
  await expect(rowsOf(path, 'Autre')).rejects.toMatchObject({
    code: 'SHEET_NOT_FOUND',
    data: { sheet: 'Autre', sheets: 'Cachée, Vue' },
  });
});

test('relations named after object internals are relations like others', async () => {
  const raw: RawWorkbook = {
    rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
    workbook:
      '<sheets><sheet name="__proto__" r:id="__proto__"/><sheet name="constructor" r:id="constructor"/></sheets>',
    relations:
      relation('__proto__', 'worksheet', 'worksheets/sheet1.xml') +
      relation('constructor', 'worksheet', '../xl/./worksheets/sheet1.xml'),
  };
  const path = saveWorkbook(raw);
  expect((await listSheets(path, () => {})).map(({ name }) => name)).toEqual([
    '__proto__',
    'constructor',
  ]);
  expect(await rowsOf(path, '__proto__')).toEqual([{ row: 1, cells: [1] }]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a strict workbook is read', async () => {
  const raw = rawWorkbook({
    rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
    relations:
      '<Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/>',
  });
  expect(await rowsOf(saveWorkbook(raw))).toEqual([{ row: 1, cells: [1] }]);
});

test('a sheet without values is empty; a part that is no sheet is refused', async () => {
  expect(await read({ rows: '<row r="1"><c r="A1" s="1"/></row>' })).toEqual([]);
  await expect(read({ sheet: '<chartsheet><x/></chartsheet>' })).rejects.toMatchObject({
    code: 'FILE_UNREADABLE',
  });
});

test('a formatted column beyond the limit is nothing, a value there is refused', async () => {
  expect(await cellsOf('<c r="A1"><v>1</v></c><c r="XFD1" s="1"/>')).toEqual([1]);
  expect(await cellsOf('<c r="SF1"><v>1</v></c>')).toHaveLength(500);
  await expect(cellsOf('<c r="SG1"><v>1</v></c>')).rejects.toMatchObject({
    code: 'FILE_TOO_MANY_COLUMNS',
  });
});

test('a row number beyond Excel is refused instead of ignored', async () => {
  const at = (row: string) => read({ rows: `<row r="${row}"><c><v>1</v></c></row>` });
  expect(await at('1048576')).toEqual([{ row: 1_048_576, cells: [1] }]);
  for (const row of ['1048577', '0', '-1', 'x', '1e9', '']) {
    await expect(at(row)).rejects.toMatchObject({ code: 'FILE_HOSTILE', data: { detail: 'rows' } });
  }
});

test('a workbook of our own writer reads back as written', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Données');
  sheet.addRow(['Nom', new Date(Date.UTC(2024, 1, 29)), 12.5, true, null, 'fin']);
  sheet.getCell('B1').numFmt = 'dd/mm/yyyy';
  sheet.addRow([{ richText: [{ text: 'a' }, { text: 'b' }] }, { formula: '1+1', result: 2 }]);
  const path = saveWorkbook(Buffer.from(await workbook.xlsx.writeBuffer()));
  expect(await rowsOf(path)).toEqual([
    { row: 1, cells: ['Nom', { date: '2024-02-29' }, 12.5, true, null, 'fin'] },
    { row: 2, cells: ['ab', 2] },
  ]);
});
