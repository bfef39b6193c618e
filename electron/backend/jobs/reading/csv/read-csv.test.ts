import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { TableRow } from '#shared/imports/table.ts';
import { temporaryFolder } from '../../../../../tests/helpers/workspace.ts';
import { readCsv } from './read-csv.ts';

async function read(content: string | Buffer, fileName = 'table.csv'): Promise<TableRow[]> {
  const path = join(temporaryFolder(), fileName);
  writeFileSync(path, content);
  const all: TableRow[] = [];
  await readCsv(
    path,
    fileName,
    async (rows) => void all.push(...rows),
    () => {},
  );
  return all;
}

const table = 'nom;prénom\nŒuvré;Zoë €\n';
const expected = [
  { row: 1, cells: ['nom', 'prénom'] },
  { row: 2, cells: ['Œuvré', 'Zoë €'] },
];

test.each([
  ['UTF-8', Buffer.from(table)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${table}`)],
  ['UTF-16 LE with its mark', iconv.encode(table, 'utf-16le', { addBOM: true })],
  ['UTF-16 BE with its mark', iconv.encode(table, 'utf-16be', { addBOM: true })],
  ['Windows-1252', iconv.encode(table, 'windows-1252')],
])('accents are read from %s', async (_, bytes) => {
  expect(await read(bytes)).toEqual(expected);
});

test('accents survive where the file is cut into pieces', async () => {
  const lines = Array.from({ length: 40_000 }, (_, index) => `é${'è'.repeat(index % 7)};${index}`);
  const rows = await read(lines.join('\n'));
  expect(rows.length).toBe(40_000);
  expect(rows.every(({ cells }, index) => `${cells[0]};${cells[1]}` === lines[index])).toBe(true);
});

test('line breaks and delimiters inside quotes belong to the cell', async () => {
  expect(await read('a;b\r\n"l1\r\nl2; ""x""";2\r\n')).toEqual([
    { row: 1, cells: ['a', 'b'] },
    { row: 2, cells: ['l1\nl2; "x"', '2'] },
  ]);
});

test('line ends of three kinds may be mixed', async () => {
  const rows = await read('a;b\r\n1;2\n3;4\r5;6');
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
    ['5', '6'],
  ]);
});

test('rows keep the number Excel shows, blank lines counted and left out', async () => {
  const rows = await read('a;b\n\n;;\n1;2\n');
  expect(rows).toEqual([
    { row: 1, cells: ['a', 'b'] },
    { row: 4, cells: ['1', '2'] },
  ]);
});

test('rows may be shorter or longer than the header', async () => {
  const rows = await read('a;b;c\n1\n1;2;3;4\n;x\n');
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['a', 'b', 'c'],
    ['1'],
    ['1', '2', '3', '4'],
    [null, 'x'],
  ]);
});

test('a quote in the middle of a cell is a character', async () => {
  expect((await read('a;b\n5" tube;6\n"x"y;7\n')).map(({ cells }) => cells[0])).toEqual([
    'a',
    '5" tube',
    '"x"y',
  ]);
});

test('cells stay texts', async () => {
  const [, row] = await read('a;b;c;d\n00123;12,5;01/02/2024;=1+1\n');
  expect(row!.cells).toEqual(['00123', '12,5', '01/02/2024', '=1+1']);
});

test('a line sep= is obeyed and not counted', async () => {
  expect(await read('sep=,\na,b;c\n')).toEqual([{ row: 1, cells: ['a', 'b;c'] }]);
});

test('a cell longer than Excel allows is an error of that cell', async () => {
  const [, row] = await read(`a;b\n${'x'.repeat(32_768)};${'y'.repeat(32_767)}\n`);
  expect(row!.cells[0]).toEqual({ error: '#LEN!' });
  expect(row!.cells[1]).toHaveLength(32_767);
});

test('a quote that never closes is refused', async () => {
  await expect(read('a;b\n"1;2\n3;4\n')).rejects.toMatchObject({ code: 'FILE_QUOTES' });
});

test('one column more than accepted is refused, one row more too', async () => {
  expect((await read(`${'x;'.repeat(499)}x`))[0]!.cells).toHaveLength(500);
  await expect(read(`${'x;'.repeat(500)}x`)).rejects.toMatchObject({
    code: 'FILE_TOO_MANY_COLUMNS',
  });
  await expect(read('x;y\n'.repeat(1_000_001))).rejects.toMatchObject({
    code: 'FILE_TOO_MANY_ROWS',
  });
});

test('prose under the name of a workbook is not a table', async () => {
  await expect(read('Bonjour\nceci est un mot', 'note.xlsx')).rejects.toMatchObject({
    code: 'FILE_NOT_A_WORKBOOK',
  });
  expect(await read('a\tb\n1\t2\n', 'export.xls')).toHaveLength(2);
});
