import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createRouterClient } from '@orpc/server';
import ExcelJS from 'exceljs';
import type { Backend } from '../../electron/backend/backend.ts';
import { importsRouter } from '../../electron/backend/imports/imports.router.ts';
import type { ImportKind, Mapping } from '../../shared/imports/imports.contract.ts';
import { last } from './last.ts';

export interface ImportOptions {
  sheet?: string;
  mapping?: Mapping;
  acceptPartial?: boolean;
  rejectionLimit?: number;
}

/** Imports files through the contract, as a door does. */
export function importing(backend: Backend) {
  const client = createRouterClient(importsRouter, { context: { backend } });
  const upload = async (file: File) => last(await client.upload({ file }));
  return {
    client,
    upload,
    async preview(kind: ImportKind, file: File, options: ImportOptions = {}) {
      const { token } = await upload(file);
      return last(await client.preview({ token, kind, ...options }));
    },
    async apply(kind: ImportKind, file: File, options: ImportOptions = {}) {
      const { token } = await upload(file);
      return last(await client.apply({ token, kind, ...options }));
    },
  };
}

/** A CSV as French Excel writes it. */
export function csv(rows: readonly (readonly unknown[])[], name = 'fichier.csv'): File {
  const quoted = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`;
  const text = rows.map((row) => row.map(quoted).join(';')).join('\r\n');
  return new File([`\uFEFF${text}\r\n`], name);
}

/** A workbook with the given sheets, written by the usual library. */
export async function workbook(
  sheets: Record<string, readonly (readonly ExcelJS.CellValue[])[]>,
): Promise<File> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  return new File([new Uint8Array(await book.xlsx.writeBuffer())], 'classeur.xlsx');
}

/** A file of the disk, as a person would choose it. */
export function fileOf(path: string): File {
  return new File([readFileSync(path)], basename(path));
}

/** Three employees as a French HR file lists them: two managed by the third, one with little known. */
export const people = [
  [
    'N° matricule',
    'Nom de famille',
    'Prénom',
    'Service',
    'Poste',
    'Responsable',
    "Date d'entrée",
    'ETP',
    'Coût horaire chargé',
  ],
  [
    '00012',
    'Martin',
    'Élise',
    'Atelier',
    'Soudeuse | Tutrice',
    'B7',
    '02/09/2019',
    '80 %',
    '32,50 €',
  ],
  ['B7', "O'Neil", 'Zoé', 'Direction', 'Directrice', '', '1 mars 2010', '1', ''],
  ['B8', '', '', 'atelier ', 'SOUDEUSE', "Zoé O'Neil", '', '', ''],
];
