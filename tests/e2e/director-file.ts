import ExcelJS from 'exceljs';
import { directorWords, keyHeader, lineOfKey } from '../../shared/exports/director-columns.ts';
import { exportsWords } from '../../shared/exports/exports.words.ts';
import { cellText } from '../../shared/imports/cell-text.ts';
import type { Language } from '../../shared/kernel/language.ts';

/** What a director types beside a line; `actual` in main units. */
export interface TypedAnswer {
  actual?: number;
  comment?: string;
  verdict?: string;
}

/** An exported director's file as its reader opens it, and gives it back. */
export interface DirectorFile {
  /** Titles of the lines, in the order of their rows. */
  titles: string[];
  /** Types an answer in the cells of a line, by its place in that order. */
  type: (line: number, answer: TypedAnswer) => void;
  save: () => Promise<{ name: string; mimeType: string; buffer: Buffer }>;
}

/** Opens the plan's sheet of a director's file, whose header says where the answers go. */
export async function openDirectorFile(path: string, language: Language): Promise<DirectorFile> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const words = exportsWords[language];
  const says = directorWords[language];
  const sheet = book.getWorksheet(words.sheets.plan)!;
  const headers = (sheet.getRow(4).values as unknown[]).map((value) =>
    typeof value === 'string' ? value : '',
  );
  const [paid] = says.actual.split(' (') as [string];
  const column = (start: string) => headers.findLastIndex((header) => header.startsWith(start));
  const columns = {
    actual: column(paid),
    comment: column(says.comment),
    verdict: column(says.verdict),
  };
  const rows = (sheet.getRows(5, sheet.rowCount - 4) ?? []).filter((row) =>
    lineOfKey(cellText(row.getCell(column(keyHeader)).text)),
  );
  return {
    titles: rows.map((row) => row.getCell(headers.indexOf(words.plan.title)).text),
    type: (line, answer) => {
      for (const key of ['actual', 'comment', 'verdict'] as const)
        if (answer[key] !== undefined) rows[line]!.getCell(columns[key]).value = answer[key];
    },
    save: async () => ({
      name: 'direction.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await book.xlsx.writeBuffer()),
    }),
  };
}
