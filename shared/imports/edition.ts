import { editionFields, editionFormat } from '../exports/director-columns.ts';
import { cellText } from './cell-text.ts';
import type { TableRow } from './table.ts';

/** The workspace and the plan a director's workbook was exported from. */
export interface Edition {
  workspace: string;
  planId: number;
}

/** Reads the hidden sheet that says whose workbook it is; null when it says nothing, or follows a newer layout. */
export function editionOf(rows: readonly TableRow[]): Edition | null {
  const said = new Map(rows.map(({ cells }) => [cellText(cells[0]), cellText(cells[1])]));
  const [workspace = '', plan = '', , , format = ''] = editionFields.map((name) => said.get(name));
  const planId = Number(plan);
  const known = Number(format) >= 1 && Number(format) <= editionFormat;
  return workspace !== '' && Number.isInteger(planId) && planId > 0 && known
    ? { workspace, planId }
    : null;
}
