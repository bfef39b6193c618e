import type { CellClassParams, ColDef, ColGroupDef, ValueGetterParams } from 'ag-grid-community';
import { levelStep } from '../../ui/LevelChip.tsx';
import { cellText } from './cell-text.ts';
import classes from './matrix.module.css';
import { factsOf, levelOf, type MatrixIndex, statusOf } from './matrix-index.ts';

/** A row: a person by their place in the index, or the line of totals. */
export interface MatrixRow {
  place: number;
  id: number;
  name: string;
  unit: string;
  /** 0–1; null when unknown. */
  readiness: number | null;
}

interface ColumnInputs {
  index: MatrixIndex;
  skills: readonly number[];
  top: number;
  words: { name: string; unit: string; readiness: string; readinessHelp: string; noDomain: string };
  percent: (ratio: number) => string;
  compare: (a: string, b: string) => number;
  /** Code of a cell, levels being typed included. */
  codeOf: (row: MatrixRow, skill: number) => number;
  /** Holders of a skill, for the line of totals. */
  holdersOf: (skill: number) => number;
  /** Words of a cell or total, asked when it is hovered. */
  explain: (row: MatrixRow, skill: number) => string;
}

export const totalsPlace = -1;

/** Frozen names at the left, one narrow column a skill under its domain's band, readiness frozen at the right. */
export function matrixColumns(
  inputs: ColumnInputs,
): (ColDef<MatrixRow> | ColGroupDef<MatrixRow>)[] {
  const { index, skills, words, percent, compare } = inputs;
  const domains = Map.groupBy(skills, (skill) => index.skills[skill]!.domain ?? '');
  return [
    {
      colId: 'name',
      field: 'name',
      headerName: words.name,
      pinned: 'left',
      width: 190,
      lockPosition: 'left',
      tooltipField: 'name',
      comparator: compare,
    },
    {
      colId: 'unit',
      field: 'unit',
      headerName: words.unit,
      pinned: 'left',
      width: 130,
      tooltipField: 'unit',
      comparator: compare,
    },
    ...[...domains].map(
      ([domain, places], at): ColGroupDef<MatrixRow> => ({
        groupId: `domain ${domain}`,
        headerName: domain || words.noDomain,
        headerTooltip: domain || words.noDomain,
        headerClass: at % 2 === 0 ? classes.band : classes.bandOdd,
        marryChildren: true,
        children: places.map((skill, nth) => skillColumn(inputs, skill, nth === 0)),
      }),
    ),
    {
      colId: 'readiness',
      field: 'readiness',
      headerName: words.readiness,
      headerTooltip: words.readinessHelp,
      pinned: 'right',
      width: 88,
      cellClass: 'r-numeric',
      headerClass: 'r-numeric',
      valueFormatter: ({ value }) => (typeof value === 'number' ? percent(value) : ''),
    },
  ];
}

function skillColumn(inputs: ColumnInputs, skill: number, first: boolean): ColDef<MatrixRow> {
  const { index, codeOf, holdersOf, explain } = inputs;
  const { id, name } = index.skills[skill]!;
  return {
    colId: `s${id}`,
    headerName: name,
    headerTooltip: name,
    headerClass: first ? [classes.skill!, classes.first!] : classes.skill,
    context: skill,
    width: 46,
    minWidth: 40,
    sortingOrder: ['desc', 'asc', null],
    valueGetter: ({ data }: ValueGetterParams<MatrixRow>) => {
      if (!data) return null;
      return data.place === totalsPlace ? holdersOf(skill) : codeOf(data, skill);
    },
    valueFormatter: ({ data, value }) =>
      data?.place === totalsPlace ? String(value) : cellText(value as number),
    comparator: (a: number, b: number) => levelOf(a) - levelOf(b),
    tooltipValueGetter: ({ data }) => (data ? explain(data, skill) : ''),
    cellClassRules: cellRules(inputs.top, first),
  };
}

const ruleSets = new Map<string, Record<string, (params: CellClassParams<MatrixRow>) => boolean>>();

/** One set of rules per scale, shared by every column. */
function cellRules(top: number, first: boolean) {
  const key = `${top} ${first}`;
  const known = ruleSets.get(key);
  if (known) return known;
  const on =
    (test: (code: number) => boolean) =>
    ({ data, value }: CellClassParams<MatrixRow>) =>
      typeof value === 'number' && value > 0 && data?.place !== totalsPlace && test(value);
  const rules: Record<string, (params: CellClassParams<MatrixRow>) => boolean> = {
    [classes.cell!]: () => true,
    [classes.total!]: ({ data }) => data?.place === totalsPlace,
    [classes.hole!]: ({ data, value }) => data?.place === totalsPlace && (value as number) <= 1,
    [classes.first!]: () => first,
    [classes.notAssessed!]: on((code) => levelOf(code) < 0),
    [classes.below!]: on((code) => statusOf(code) === 'below'),
    [classes.above!]: on((code) => statusOf(code) === 'above'),
    [classes.expired!]: on((code) => statusOf(code) === 'expired'),
    [classes.notAsked!]: on((code) => statusOf(code) === 'none'),
    [classes.stale!]: on((code) => factsOf(code).stale),
    [classes.soon!]: on((code) => factsOf(code).expiresSoon),
  };
  for (let step = 0; step <= 6; step++) {
    rules[classes[`step${step}`]!] = on(
      (code) => levelOf(code) >= 0 && levelStep(levelOf(code), top) === step,
    );
  }
  ruleSets.set(key, rules);
  return rules;
}
