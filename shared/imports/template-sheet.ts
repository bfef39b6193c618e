import type { RowModel, SheetModel, WorkbookModel } from '../exports/sheet-model.ts';
import { sheetName } from '../exports/sheet-name.ts';
import type { Language } from '../kernel/language.ts';
import { fieldsOf } from './fields.ts';
import type { ImportKind } from './imports.contract.ts';
import { examples } from './template-examples.ts';

type Say = (key: string, values?: Record<string, string | number>) => string;

/** A workbook to fill in: headers the import recognises, one example row, and a sheet that explains each column. */
export function templateModel(
  kind: ImportKind,
  language: Language,
  top: number,
  say: Say,
): WorkbookModel {
  const fields = fieldsOf(kind);
  const example = examples[language];
  const title = say(`imports:kind.${kind}`);
  const explained: RowModel[] = fields.map((field) => ({
    cells: [
      field[language][0]!,
      say(field.required ? 'imports:template.yes' : 'imports:template.no'),
      say(`imports:hint.${field.type}`, { top, limit: field.max ?? 200 }),
    ],
  }));
  const note: RowModel[] = [{ cells: [say(`imports:template.${kind}`)], look: 'note' }];
  const headers: RowModel = { cells: fields.map((field) => field[language][0]!), look: 'header' };
  const sheets: SheetModel[] = [];
  if (fields.length > 0) {
    const row: RowModel = {
      cells: fields.map((field) => {
        // A requirement belongs to a job or to a unit: the example gives a job.
        const other = kind === 'requirements' && field.name === 'unit';
        const value = other ? null : (example[field.name] ?? null);
        return field.type === 'date' ? { value, format: 'date' } : value;
      }),
    };
    sheets.push(
      sheetOf(
        sheetName(title),
        [headers, row],
        1,
        fields.map(() => 22),
      ),
    );
  }
  const explainHeader: RowModel = {
    cells: ['column', 'needed', 'content'].map((name) => say(`imports:template.${name}`)),
    look: 'header',
  };
  const explanation = [
    ...note,
    { cells: [] },
    ...(fields.length > 0 ? [explainHeader] : []),
    ...explained,
  ];
  const name = sheetName(say('imports:template.explanations'), [title]);
  sheets.push(sheetOf(name, explanation, fields.length > 0 ? 3 : null, [30, 14, 90]));
  return { title, language, currency: 'EUR', sheets };
}

function sheetOf(
  name: string,
  rows: readonly RowModel[],
  headerRow: number | null,
  widths: readonly number[],
): SheetModel {
  return {
    name,
    columns: widths.map((width) => ({ width, format: 'text' as const })),
    rowCount: rows.length,
    headerRow,
    lastRow: rows.length,
    frozenColumns: 0,
    orientation: 'landscape',
    rows: () => rows,
  };
}
