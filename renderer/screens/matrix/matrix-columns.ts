import type { ColDef, ColGroupDef, ValueGetterParams } from 'ag-grid-community';
import { MatrixCell } from './MatrixCell.ts';
import classes from './matrix.module.css';
import type { MatrixIndex } from './matrix-index.ts';
import { isOwnKey } from './matrix-keys.ts';
import type { MatrixRow } from './matrix-rows.ts';
import { skillColumnId } from './use-shown-columns.ts';

interface ColumnInputs {
  index: MatrixIndex;
  words: Record<
    'name' | 'unit' | 'met' | 'metHelp' | 'readiness' | 'readinessHelp' | 'noDomain',
    string
  >;
  compare: (a: string, b: string) => number;
}

/** Values the columns' own type asks for. */
export interface ColumnTools {
  /** What a skill's column sorts by: the level, −1 when not assessed. */
  levelAt: (row: MatrixRow, skill: number) => number;
  /** 0–1. */
  readinessOf: (row: MatrixRow) => number;
  /** Share of the requirements met, 0–1. */
  complianceOf: (row: MatrixRow) => number;
  /** Whether a skill is the first shown of its domain. */
  isFirst: (skill: number) => boolean;
}

/** What every column of the matrix shares. */
export const matrixCellColumn: ColDef<MatrixRow> = {
  cellRenderer: MatrixCell,
  sortable: true,
  resizable: false,
  suppressHeaderMenuButton: true,
  suppressKeyboardEvent: ({ event }) => isOwnKey(event),
};

/** What the columns of skills share: one object for 400 of them. */
export function skillColumnType(tools: ColumnTools): ColDef<MatrixRow> {
  const placeOf = (colDef: unknown) => (colDef as ColDef).context as number;
  return {
    width: 46,
    minWidth: 40,
    headerClass: ({ colDef }) =>
      tools.isFirst(placeOf(colDef)) ? [classes.skill!, classes.first!] : classes.skill,
    sortingOrder: ['desc', 'asc', null],
    valueGetter: ({ data, colDef }: ValueGetterParams<MatrixRow>) =>
      data ? tools.levelAt(data, placeOf(colDef)) : null,
  };
}

/** Frozen names at the left, one narrow column a skill under its domain's band, what the person reaches frozen at the right. */
export function matrixColumns(
  { index, words, compare }: ColumnInputs,
  tools: ColumnTools,
): (ColDef<MatrixRow> | ColGroupDef<MatrixRow>)[] {
  const domains = Map.groupBy(index.skills.keys(), (skill) => index.skills[skill]!.domain ?? '');
  const frozen = (field: 'name' | 'unit', headerName: string, width: number) => ({
    colId: field,
    field,
    headerName,
    width,
    pinned: 'left' as const,
    lockPosition: 'left' as const,
    comparator: compare,
  });
  const figure = (
    colId: string,
    headerName: string,
    headerTooltip: string,
    of: (row: MatrixRow) => number,
  ) => ({
    colId,
    headerName,
    headerTooltip,
    pinned: 'right' as const,
    width: 82,
    headerClass: 'r-numeric',
    cellClass: 'r-numeric',
    valueGetter: ({ data }: ValueGetterParams<MatrixRow>) => (data ? of(data) : null),
  });
  return [
    frozen('name', words.name, 190),
    frozen('unit', words.unit, 130),
    ...[...domains].map(
      ([domain, places], at): ColGroupDef<MatrixRow> => ({
        groupId: `domain ${domain}`,
        headerName: domain || words.noDomain,
        headerTooltip: domain || words.noDomain,
        headerClass: at % 2 === 0 ? classes.band : classes.bandOdd,
        marryChildren: true,
        children: places.map((skill) => ({
          type: 'skill',
          colId: skillColumnId(index, skill),
          headerName: index.skills[skill]!.name,
          headerTooltip: index.skills[skill]!.name,
          context: skill,
        })),
      }),
    ),
    figure('met', words.met, words.metHelp, tools.complianceOf),
    figure('readiness', words.readiness, words.readinessHelp, tools.readinessOf),
  ];
}
