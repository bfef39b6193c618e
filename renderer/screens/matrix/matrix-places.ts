import type { GridApi } from 'ag-grid-community';
import type { MatrixDrawing } from './matrix-drawing.ts';
import type { MatrixIndex } from './matrix-index.ts';
import type { MatrixRow } from './matrix-rows.ts';
import type { EditedGrid } from './range-edits.ts';
import type { RangeTools } from './use-cell-range.ts';

/** Whose cell, and of which skill. */
export interface CellIds {
  employeeId: number;
  skillId: number;
}

/** What stands where among the rows and columns displayed. */
export interface MatrixPlaces {
  grid: () => EditedGrid;
  /** Null outside the levels: names, figures, bands and totals. */
  idsOf: (row: MatrixRow | undefined, skill: unknown) => CellIds | null;
  /** By places displayed. */
  idsAt: (row: number, column: number) => CellIds | null;
  /** « Adam Élise – Prospection »; null outside the matrix. */
  nameOf: (row: number, column: number) => string | null;
}

interface PlaceInputs {
  index: MatrixIndex;
  range: RangeTools;
  drawing: MatrixDrawing;
  api: GridApi<MatrixRow> | null;
}

export function matrixPlaces({ index, range, drawing, api }: PlaceInputs): MatrixPlaces {
  const rowAt = (row: number) => (row < 0 ? undefined : api?.getDisplayedRowAtIndex(row)?.data);
  const idsOf = (row: MatrixRow | undefined, place: unknown) => {
    const person = index.people[row?.place ?? -1];
    const skill = typeof place === 'number' ? index.skills[place] : undefined;
    return person && skill ? { employeeId: person.id, skillId: skill.id } : null;
  };
  return {
    grid: () => ({
      rowCount: api?.getDisplayedRowCount() ?? 0,
      rowAt,
      columns: range.columns(),
      isQualification: (skill) => index.skills[skill]?.kind === 'qualification',
      copied: (row, { skill, id }) => drawing.copied(row, skill, id),
    }),
    idsOf,
    idsAt: (row, column) => idsOf(rowAt(row), range.columns()[column]?.skill),
    nameOf: (row, column) => {
      const shown = range.columns()[column];
      const name = rowAt(row)?.name;
      if (!shown || !name) return null;
      const header =
        shown.skill === null
          ? (api?.getColumnDef(shown.id)?.headerName ?? shown.id)
          : (index.skills[shown.skill]?.name ?? '');
      return `${name} – ${header}`;
    },
  };
}
