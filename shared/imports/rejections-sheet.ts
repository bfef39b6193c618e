import type { SheetModel, WorkbookModel } from '../exports/sheet-model.ts';
import { sheetName } from '../exports/sheet-name.ts';
import type { Language } from '../kernel/language.ts';
import type { Rejection } from './imports.contract.ts';

type Say = (key: string, values?: Record<string, string | number>) => string;

/** The sentence of a refusal: what is wrong and what to do. */
export function rejectionText(rejection: Rejection, say: Say): string {
  return say(`imports:reason.${rejection.code}`, rejection.data);
}

/** Every refusal of a file as a sheet to correct by hand: where, what was there, why, and what to do. */
export function rejectionsModel(
  rejections: readonly Rejection[],
  language: Language,
  say: Say,
): WorkbookModel {
  const columns = ['sheet', 'row', 'column', 'value', 'reason'] as const;
  const sheet: SheetModel = {
    name: sheetName(say('imports:rejections.title')),
    columns: [
      { width: 20, format: 'text' },
      { width: 8, format: 'integer' },
      { width: 28, format: 'text' },
      { width: 32, format: 'wrapped' },
      { width: 80, format: 'wrapped' },
    ],
    rowCount: rejections.length + 1,
    headerRow: 1,
    lastRow: rejections.length + 1,
    frozenColumns: 0,
    orientation: 'landscape',
    *rows() {
      yield { cells: columns.map((name) => say(`imports:rejections.${name}`)), look: 'header' };
      for (const one of rejections) {
        yield { cells: [one.sheet, one.row, one.column, one.value, rejectionText(one, say)] };
      }
    },
  };
  return { title: say('imports:rejections.title'), language, currency: 'EUR', sheets: [sheet] };
}
