import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { TableRow } from '#shared/imports/table.ts';
import { openSpreadsheet, readSheet } from '../../electron/backend/jobs/reading/spreadsheet.ts';
import { type RawWorkbook, rawWorkbook } from '../helpers/raw-workbook.ts';
import { memoryIsKnown, watchReaderMemory } from '../helpers/reader-memory.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { zip } from '../helpers/zip.ts';

/** Opens a file as an import does and reads its first sheet; gives its rows, or throws its refusal. */
async function receive(content: Buffer | string, fileName = 'reçu.xlsx'): Promise<TableRow[]> {
  const path = join(temporaryFolder(), 'received');
  writeFileSync(path, content);
  const before = createHash('sha256').update(content).digest('hex');
  const memory = watchReaderMemory();
  const all: TableRow[] = [];
  try {
    const { sheets } = await openSpreadsheet(path, fileName);
    for await (const rows of readSheet(path, fileName, sheets[0]!.name)) all.push(...rows);
  } finally {
    if (memoryIsKnown) expect(memory.peak()).toBeLessThan(500);
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(before);
  }
  return all;
}

async function refusal(content: Buffer | string, fileName?: string): Promise<string> {
  try {
    return `read ${(await receive(content, fileName)).length} rows`;
  } catch (error) {
    const { code, data } = error as { code?: string; data?: { detail?: string } };
    return [code ?? String(error), data?.detail].filter(Boolean).join(' ');
  }
}

const book = (raw: RawWorkbook) => rawWorkbook(raw);
const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheetWith = (before: string, after: string, rows = row) =>
  `<worksheet>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
const megabyte = 1024 * 1024;

afterEach(() => {
  // Nothing a file holds may reach the objects every part of the product shares.
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

describe('what is not a workbook is named', () => {
  const compound = (name: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1_500_000),
      Buffer.from(name, 'utf16le'),
      Buffer.alloc(600),
    ]);
  const good = book({ rows: row });
  test.each<[string, Buffer | string, string]>([
    ['an empty file', '', 'FILE_EMPTY'],
    ['a file of blank lines', '\r\n \r\n', 'FILE_NOT_A_WORKBOOK'],
    ['an old .xls', compound('Workbook\0'), 'FILE_OLD_XLS'],
    ['a very old .xls', Buffer.from('0904060000001000', 'hex'), 'FILE_OLD_XLS'],
    ['a workbook under a password', compound('EncryptedPackage\0'), 'FILE_ENCRYPTED'],
    ['a Word .doc', compound('WordDocument\0'), 'FILE_NOT_A_WORKBOOK'],
    ['a page of HTML', '\ufeff\n<HTML><table><tr><td>1</td></tr></table>', 'FILE_NOT_A_WORKBOOK'],
    ['a workbook in old XML', '<?xml version="1.0"?><Workbook/>', 'FILE_NOT_A_WORKBOOK'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n', 'FILE_NOT_A_WORKBOOK'],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'FILE_NOT_A_WORKBOOK'],
    ['an empty zip', zip([]), 'FILE_NOT_A_WORKBOOK'],
    ['another zip', zip([{ name: 'word/document.xml', data: '<w/>' }]), 'FILE_NOT_A_WORKBOOK'],
    ['a workbook cut short', good.subarray(0, good.length - 30), 'FILE_TRUNCATED'],
    ['the first bytes of a zip', good.subarray(0, 40), 'FILE_TRUNCATED'],
    ['a zip with a torn directory', torn(good), 'FILE_UNREADABLE'],
  ])('%s', async (_, content, code) => {
    expect(await refusal(content)).toBe(code);
  });

  test('a missing file', async () => {
    const path = join(temporaryFolder(), 'nowhere.xlsx');
    await expect(openSpreadsheet(path, 'nowhere.xlsx')).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
  });
});

/** The directory's signature overwritten, its end record intact. */
function torn(good: Buffer): Buffer {
  const copy = Buffer.from(good);
  copy.fill(0x20, copy.indexOf(Buffer.from('PK\x01\x02', 'latin1')), copy.length - 30);
  return copy;
}

describe('what kills other readers costs nothing', () => {
  test.each<[string, RawWorkbook]>([
    [
      'a column range of 99,999,999',
      { sheet: sheetWith('<cols><col min="1" max="99999999"/></cols>', '') },
    ],
    [
      'a merge of the whole sheet',
      { sheet: sheetWith('', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>') },
    ],
    [
      'a validation of the whole sheet',
      {
        sheet: sheetWith(
          '',
          '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
        ),
      },
    ],
    [
      'a name over the whole sheet',
      {
        rows: row,
        workbook:
          '<definedNames><definedName name="N">Feuille!$A$1:$XFD$1048576</definedName></definedNames><sheets><sheet name="Feuille" r:id="rId1"/></sheets>',
      },
    ],
    ['a dimension that lies', { sheet: sheetWith('<dimension ref="A1:XFD1048576"/>', '') }],
    ['spans that lie', { rows: '<row r="1" spans="1:99999999"><c r="A1"><v>1</v></c></row>' }],
    [
      'names of object internals',
      {
        rows: row,
        workbook:
          '<sheets><sheet name="__proto__" r:id="rId1" __proto__="polluted" constructor="x"/></sheets>',
      },
    ],
    [
      'formatted rows down to the last',
      { rows: `${row}<row r="1048576" s="1"><c r="XFD1048576" s="1"/></row>` },
    ],
  ])('%s', async (_, raw) => {
    expect(await receive(book(raw))).toEqual([{ row: 1, cells: [1] }]);
  });
});

describe('bombs and lies are refused', () => {
  const laughs =
    '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
  const fetching = '<!DOCTYPE f [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const spaces = Buffer.alloc(64 * megabyte, 0x20);
  const deflatedSpaces = deflateRawSync(spaces);
  const start = '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>';

  test('a part never used that grows 1,000 times', async () => {
    const more = [{ name: 'xl/media/a.bin', data: spaces, deflated: deflatedSpaces }];
    expect(await refusal(book({ rows: row, more }))).toBe('FILE_HOSTILE ratio');
  });

  test('a sheet that grows 1,000 times', async () => {
    const sheet = sheetWith('', ' '.repeat(8 * megabyte));
    expect(await refusal(book({ sheet }))).toBe('FILE_HOSTILE ratio');
  });

  test('a part that declares little and grows', async () => {
    const parts = book({
      rows: row,
      relations: '<Relationship Id="rId1" Type="x/worksheet" Target="worksheets/bomb.xml"/>',
      more: [
        {
          name: 'xl/worksheets/bomb.xml',
          data: spaces,
          deflated: deflatedSpaces,
          declaredSize: 5_000,
        },
      ],
    });
    expect(await refusal(parts)).toBe('FILE_HOSTILE size');
  });

  test('a part that declares more than it has', async () => {
    const more = [{ name: 'xl/worksheets/b.xml', data: sheetWith('', ''), declaredSize: 9_000 }];
    const relations = '<Relationship Id="rId1" Type="x/worksheet" Target="worksheets/b.xml"/>';
    expect(await refusal(book({ relations, more }))).toBe('FILE_UNREADABLE');
  });

  test('a part whose checksum differs: a damaged copy gives no wrong value', async () => {
    const more = [{ name: 'xl/worksheets/b.xml', data: sheetWith('', ''), checksum: 1 }];
    const relations = '<Relationship Id="rId1" Type="x/worksheet" Target="worksheets/b.xml"/>';
    expect(await refusal(book({ relations, more }))).toBe('FILE_UNREADABLE');
  });

  test.each<[string, RawWorkbook]>([
    ['in a sheet', { sheet: `${laughs}${start}&c;</t></is></c></row></sheetData></worksheet>` }],
    [
      'that fetches a file',
      { sheet: `${fetching}${start}&x;</t></is></c></row></sheetData></worksheet>` },
    ],
  ])('a document type %s', async (_, raw) => {
    expect(await refusal(book(raw))).toBe('FILE_HOSTILE doctype');
  });

  test('an entity nobody defined', async () => {
    const sheet = `${start}&lol;</t></is></c></row></sheetData></worksheet>`;
    expect(await refusal(book({ sheet }))).toBe('FILE_UNREADABLE');
  });

  test('a value without end', async () => {
    // Random letters, so that compression alone does not betray it.
    const letters = Buffer.alloc(6 * megabyte, 0);
    for (let i = 0; i < letters.length; i++) letters[i] = 97 + (((i * 2_654_435_761) >>> 13) % 26);
    expect(await refusal(book({ sheet: `${start}${letters}` }))).toBe('FILE_HOSTILE token');
    expect(await refusal(book({ sheet: `<worksheet a="${letters}` }))).toBe('FILE_HOSTILE token');
  });

  test('a value made of endless pieces', async () => {
    const pieces = Array.from(
      { length: 40_000 },
      (_, i) => `<t>${(i * 7_919) % 100_003} pièce de texte</t>`,
    );
    expect(await refusal(book({ sheet: `${start}</t>${pieces.join('')}` }))).toBe(
      'FILE_UNREADABLE',
    );
    const sheet = `<worksheet><sheetData><row><c t="inlineStr"><is>${pieces.concat(pieces).join('')}</is></c></row></sheetData></worksheet>`;
    expect(await refusal(book({ sheet }))).toBe('FILE_HOSTILE token');
  });

  test('tags nested without end', async () => {
    const sheet = sheetWith('', '<a>'.repeat(100) + '</a>'.repeat(100));
    expect(await refusal(book({ sheet }))).toBe('FILE_HOSTILE depth');
  });

  test('more entries than any workbook has', async () => {
    const more = Array.from({ length: 2_000 }, (_, index) => ({
      name: `xl/media/${index}`,
      data: '',
      stored: true,
    }));
    expect(await refusal(book({ rows: row, more }))).toBe('FILE_HOSTILE entries');
  });

  test('two parts with one name, in whatever case', async () => {
    const more = [{ name: 'XL/worksheets/Sheet1.xml', data: sheetWith('', '') }];
    expect(await refusal(book({ rows: row, more }))).toBe('FILE_HOSTILE duplicate');
  });

  test.each(['../../outside.xml', 'xl/../../outside.xml', 'xl\\..\\..\\outside.xml'])(
    'a part named %s',
    async (name) => {
      const more = [{ name, data: 'x' }];
      expect(await refusal(book({ rows: row, more }))).toBe('FILE_HOSTILE path');
    },
  );

  test('a small file that shows one long text in a million cells', async () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(100);
    const rows = Array.from({ length: 400 }, (_, i) => `<row r="${i + 1}">${cells}</row>`).join('');
    const strings = `<si><t>${'texte '.repeat(5_000)}</t></si>`;
    expect(await refusal(book({ rows, strings }))).toBe('FILE_TOO_LARGE');
  });

  test('more rows, columns or cells than accepted', async () => {
    const many = (count: number, cell: (row: number) => string) =>
      Array.from({ length: count }, (_, i) => `<row r="${i + 1}">${cell(i + 1)}</row>`).join('');
    const tall = many(1_000_001, () => '<c><v>1</v></c>');
    expect(await refusal(book({ rows: tall }))).toBe('FILE_TOO_MANY_ROWS');
    const hollow = many(20_500, (at) => `<c r="RZ${at}"><v>1</v></c>`);
    expect(await refusal(book({ rows: hollow }))).toBe('FILE_TOO_MANY_CELLS');
    const wide = '<row r="1"><c r="XFD1"><v>1</v></c></row>';
    expect(await refusal(book({ rows: wide }))).toBe('FILE_TOO_MANY_COLUMNS');
  });
});

test('after all that an ordinary workbook is read', async () => {
  expect(await receive(book({ rows: row }))).toEqual([{ row: 1, cells: [1] }]);
});
