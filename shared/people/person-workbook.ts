import { fill } from '../exports/exports.words.ts';
import { formatDay } from '../exports/format-day.ts';
import type { CellValue, SheetModel, WorkbookModel } from '../exports/sheet-model.ts';
import { sheetName } from '../exports/sheet-name.ts';
import { labelled, placeTable, tableSheet } from '../exports/table-sheet.ts';
import { type IsoDate, isIsoDate } from '../kernel/dates.ts';
import type { Language } from '../kernel/language.ts';
import { fromCents } from '../kernel/money.ts';
import { ancillaryKinds } from '../plans/ancillary.ts';
import { personWorkbookWords } from './person-workbook.words.ts';
import { recordValue } from './record-value.ts';

/** Rows of one table of the workspace that name the person, ids already said in words. */
export interface RecordTable {
  table: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

const money = new Set(['hourly_cost', 'price_per_learner', 'price_per_session', ...ancillaryKinds]);

/** The complete record of a person as a workbook: who they are, then one sheet a table that knows them. */
export function personWorkbook(
  tables: readonly RecordTable[],
  about: { name: string; on: IsoDate; language: Language; currency: string },
): WorkbookModel {
  const { language, name } = about;
  const words = personWorkbookWords[language];
  const title = fill(words.title, { name });
  const note = fill(words.note, { date: formatDay(about.on, language) });
  const header = (column: string) => said(words.columns, column);
  const shown = (table: string, column: string, value: string | number | null): CellValue => {
    if (value === null) return null;
    if (typeof value === 'number') return money.has(column) ? fromCents(value) : value;
    if (isIsoDate(value)) return { day: value };
    return recordValue(table, column, value, language);
  };
  const taken: string[] = [];
  const sheets = tables.map((given): SheetModel => {
    const sheet = sheetName(said(words.tables, given.table), taken);
    taken.push(sheet);
    const format = (column: string, at: number) => {
      if (money.has(column)) return 'money' as const;
      const values = given.rows.map((row) => row[at]);
      if (values.some((value) => typeof value === 'number')) return 'decimal' as const;
      const days = values.filter((value) => typeof value === 'string' && isIsoDate(value));
      return days.length > 0 ? ('date' as const) : ('text' as const);
    };
    if (given.table === 'employee')
      return firstPage(sheet, title, note, given, header, shown, format);
    return tableSheet<RecordTable['rows'][number]>({
      place: placeTable(sheet, given.columns, given.rows.length),
      title: sheet,
      note,
      totalLabel: '',
      count: given.rows.length,
      items: () => given.rows,
      columns: given.columns.map((column, at) => ({
        key: column,
        header: header(column),
        width: format(column, at) === 'text' ? 32 : 14,
        format: format(column, at),
        value: (row) => shown(given.table, column, row[at] ?? null),
      })),
    });
  });
  return { title, language, currency: about.currency, sheets };
}

/** Name of the file, such as `Relais – Martin Élise.xlsx`, without what a file's name must not hold. */
export function personFileName(name: string, language: Language): string {
  const clean = name.replace(/[\\/:*?"<>|]/g, ' ');
  return `${fill(personWorkbookWords[language].fileName, { name: clean })}.xlsx`;
}

function firstPage(
  name: string,
  title: string,
  note: string,
  { table, columns, rows: [person] }: RecordTable,
  header: (column: string) => string,
  shown: (table: string, column: string, value: string | number | null) => CellValue,
  format: (column: string, at: number) => 'money' | 'decimal' | 'date' | 'text',
): SheetModel {
  const rows = [
    { cells: [title], look: 'title' as const },
    { cells: [note], look: 'note' as const },
    ...columns.map((column, at) =>
      labelled(header(column), shown(table, column, person?.[at] ?? null), format(column, at)),
    ),
  ];
  return {
    name,
    columns: [
      { width: 34, format: 'text' },
      { width: 44, format: 'text' },
    ],
    rows: () => rows,
    rowCount: rows.length,
    headerRow: null,
    lastRow: rows.length,
    frozenColumns: 0,
    orientation: 'portrait',
  };
}

function said(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
