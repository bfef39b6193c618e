import { editionFields, editionFormat, editionSheet } from './director-columns.ts';
import type { DirectorInput } from './director-input.ts';
import type { SheetModel } from './sheet-model.ts';
import type { WorkbookInput } from './workbook-input.ts';

/** The sheet nobody sees that says whose workbook it is, so that answers are never taken back into another plan. */
export function editionModel({ edition }: DirectorInput, input: WorkbookInput): SheetModel {
  const values: Record<(typeof editionFields)[number], string> = {
    workspace: edition.workspace,
    plan: String(input.plan.id),
    edition: edition.number,
    language: input.language,
    format: String(editionFormat),
  };
  return {
    name: editionSheet,
    columns: [
      { width: 14, format: 'text' },
      { width: 44, format: 'text' },
    ],
    rows: () => editionFields.map((field) => ({ cells: [field, values[field]] })),
    rowCount: editionFields.length,
    ...{ headerRow: null, lastRow: 0, frozenColumns: 0, orientation: 'portrait', concealed: true },
  };
}
