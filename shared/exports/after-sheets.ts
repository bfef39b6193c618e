import { employeeOf } from '../gaps/gap-table.ts';
import { compareText } from '../kernel/compare-text.ts';
import { type ExportWords, fill } from './exports.words.ts';
import { formatDay } from './format-day.ts';
import { freePage } from './free-page.ts';
import {
  block,
  cell,
  type Expression,
  live,
  ratio,
  subtract,
  sum,
  sumIfs,
  visibleSum,
} from './live.ts';
import type { CellFormat, SheetModel } from './sheet-model.ts';
import { placeTable, type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';
import type { WorkbookInput } from './workbook-input.ts';

/** Weighted gap of a skill in a unit, before the plan and what the plan closes of it. */
interface UnitGap {
  skillId: number;
  skill: string;
  unit: number;
  unitName: string;
  before: number;
  closed: number;
  people: number;
}

interface Group extends Pick<UnitGap, 'before' | 'closed' | 'people'> {
  id: number;
  name: string;
}

/** Gaps before and after the plan by skill and by unit, the data behind them, and where things stand. */
export interface AfterSheets {
  sheets: [SheetModel, SheetModel];
  bySkill: { before: Expression; closed: Expression };
  byUnit: { closed: Expression };
  /** The heaviest skills, for a chart. */
  top: {
    names: string[];
    before: number[];
    after: number[];
    range: (column: 'name' | 'before' | 'after') => Expression;
    header: (column: 'before' | 'after') => Expression;
  };
}

const keys = ['skillNumber', 'skill', 'unitNumber', 'unit', 'before', 'closed', 'after', 'people'];
const charted = 8;

/** Makes both sheets from the gap table and the gaps each line closes. */
export function afterSheets(input: WorkbookInput, words: ExportWords): AfterSheets {
  const rows = unitGaps(input, words);
  const place = placeTable(words.sheets.afterData, keys, rows.length);
  const says = words.after;
  const name = words.sheets.after;
  const page = freePage({
    ...{ name, title: name },
    note: fill(says.note, { date: formatDay(input.table.on, input.language) }),
    columns: [
      { width: 10, format: 'id' },
      { width: 44, format: 'text' },
      ...Array.from({ length: 3 }, () => ({ width: 15, format: 'decimal' as const })),
      { width: 13, format: 'percent' },
      { width: 13, format: 'integer' },
    ],
  });
  const section = (title: string, number: string, label: string, key: string, groups: Group[]) => {
    page.section(title);
    const header = page.header([
      ...[number, label, says.before, says.closed, says.after, says.share, says.people],
    ]);
    const first = page.next();
    for (const group of groups) {
      const row = page.next();
      const own = (column: string, value: number) =>
        live(sumIfs(place.range(column), [place.range(key), cell(null, 1, row)]), value);
      page.row([
        group.id,
        group.name,
        own('before', group.before),
        own('closed', group.closed),
        ...ends(row, group),
        own('people', group.people),
      ]);
    }
    const all = total(groups);
    const row = page.next();
    const column = (index: number, value: number) =>
      live(
        sum(
          block(
            null,
            { column: index, row: first },
            { column: index, row: Math.max(first, row - 1) },
          ),
        ),
        value,
      );
    if (groups.length > 0)
      page.row(
        [null, words.total, column(3, all.before), column(4, all.closed), ...ends(row, all), null],
        'total',
      );
    return { header, first, total: row };
  };
  const grouped = (id: (row: UnitGap) => number, label: (row: UnitGap) => string) =>
    [...Map.groupBy(rows, id)]
      .map(([key, own]): Group => ({ ...total(own), id: key, name: label(own[0]!) }))
      .sort((a, b) => b.before - a.before || compareText(a.name, b.name));
  const skills = grouped(
    (row) => row.skillId,
    (row) => row.skill,
  );
  const units = grouped(
    (row) => row.unit,
    (row) => row.unitName,
  );
  const ofUnits = section(
    ...([says.byUnit, words.shares.unitNumber, words.people.unit, 'unitNumber', units] as const),
  );
  const ofSkills = section(
    ...([says.bySkill, says.skillNumber, says.skill, 'skillNumber', skills] as const),
  );
  const top = skills.slice(0, charted);
  const columns = { name: 2, before: 3, after: 5 };
  return {
    sheets: [page.sheet({ orientation: 'portrait' }), dataSheet(rows, words, place)],
    bySkill: { before: cell(name, 3, ofSkills.total), closed: cell(name, 4, ofSkills.total) },
    byUnit: { closed: cell(name, 4, ofUnits.total) },
    top: {
      names: top.map((skill) => skill.name),
      before: top.map(({ before }) => before),
      after: top.map(({ before, closed }) => before - closed),
      range: (column) =>
        block(
          name,
          { column: columns[column], row: ofSkills.first },
          { column: columns[column], row: ofSkills.first + Math.max(0, top.length - 1) },
        ),
      header: (column) => cell(name, columns[column], ofSkills.header),
    },
  };
}

function ends(row: number, { before, closed }: Pick<Group, 'before' | 'closed'>) {
  const share = before === 0 ? 0 : closed / before;
  return [
    live(subtract(cell(null, 3, row), cell(null, 4, row)), before - closed),
    live(ratio(cell(null, 4, row), cell(null, 3, row), 0), share),
  ];
}

function total(rows: readonly Pick<UnitGap, 'before' | 'closed' | 'people'>[]) {
  const sums = { before: 0, closed: 0, people: 0 };
  for (const { before, closed, people } of rows) {
    sums.before += before;
    sums.closed += closed;
    sums.people += people;
  }
  return sums;
}

/** Adds the gap table up by skill and unit; a person below in a skill counts once there. */
function unitGaps(input: WorkbookInput, words: ExportWords): UnitGap[] {
  const { table } = input;
  const names = new Map(input.units.map(({ id, name }) => [id, name]));
  const rows = new Map<string, UnitGap>();
  const rowOf = (at: number): UnitGap => {
    const skillId = table.skillId[at]!;
    const unit = employeeOf(table, at).unitId ?? 0;
    const key = `${skillId} ${unit}`;
    let row = rows.get(key);
    if (!row) {
      row = {
        ...{ skillId, skill: input.skills.get(skillId)?.name ?? '' },
        ...{ unit, unitName: names.get(unit) ?? words.none },
        ...{ before: 0, closed: 0, people: 0 },
      };
      rows.set(key, row);
    }
    return row;
  };
  for (let at = 0; at < table.size; at += 1) {
    if (table.gap[at] === 0) continue;
    const row = rowOf(at);
    row.before += table.weighted[at]!;
    row.people += 1;
  }
  for (const { closings } of input.lines)
    for (const { cell: at, weighted } of closings) rowOf(at).closed += weighted;
  return [...rows.values()].sort(
    (a, b) => compareText(a.skill, b.skill) || compareText(a.unitName, b.unitName),
  );
}

function dataSheet(rows: readonly UnitGap[], words: ExportWords, place: TablePlace): SheetModel {
  const says = words.after;
  const all = total(rows);
  const column = (
    key: string,
    header: string,
    width: number,
    format: CellFormat,
    value: TableColumn<UnitGap>['value'],
    sums?: number,
  ): TableColumn<UnitGap> => ({
    ...{ key, header, width, format, value },
    ...(sums === undefined ? {} : { total: live(visibleSum(place.ownRange(key)), sums) }),
  });
  const at = place.here;
  const columns = [
    column('skillNumber', says.skillNumber, 10, 'id', (row) => row.skillId),
    column('skill', says.skill, 44, 'text', (row) => row.skill),
    column('unitNumber', words.shares.unitNumber, 10, 'id', (row) => row.unit),
    column('unit', words.people.unit, 32, 'text', (row) => row.unitName),
    column('before', says.before, 14, 'decimal', (row) => row.before, all.before),
    column('closed', says.closed, 14, 'decimal', (row) => row.closed || null, all.closed),
    column(
      ...(['after', says.after, 14, 'decimal'] as const),
      (row, number) =>
        live(subtract(at('before', number), at('closed', number)), row.before - row.closed),
      all.before - all.closed,
    ),
    column('people', says.people, 13, 'integer', (row) => row.people, all.people),
  ];
  return tableSheet({
    ...{ place, title: words.sheets.afterData, note: says.dataNote },
    ...{ totalLabel: words.visibleTotal, columns, items: () => rows, count: rows.length },
    ...{ frozenColumns: 2, table: 'ecarts_services' },
  });
}
