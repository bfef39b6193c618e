import type { BudgetNode } from '../budget/breakdown.contract.ts';
import { type Bucket, buckets } from '../budget/bucket-of.ts';
import { costKinds } from '../budget/budget.contract.ts';
import { fromCents } from '../kernel/money.ts';
import type { ExportWords } from './exports.words.ts';
import { block, cell, type Expression, live, subtract, sum, sumIfs, visibleSum } from './live.ts';
import type { SheetModel } from './sheet-model.ts';
import { placeTable, type TableColumn, type TablePlace, tableSheet } from './table-sheet.ts';
import type { WorkbookInput } from './workbook-input.ts';

const keys = ['unitNumber', 'unit', 'kind', ...buckets, 'total', 'variance'];

/** Rows of the budget by unit and kind: the breakdown's own. */
export function unitKinds(nodes: readonly BudgetNode[]): BudgetNode[] {
  return nodes.filter(({ level }) => level === 'kind');
}

export function placeUnitKinds(words: ExportWords, nodes: readonly BudgetNode[]): TablePlace {
  return placeTable(words.sheets.units, keys, unitKinds(nodes).length);
}

/** The budget by unit and kind of cost, each amount a sum of shares. */
export function unitKindsSheet(
  nodes: readonly BudgetNode[],
  input: WorkbookInput,
  words: ExportWords,
  place: TablePlace,
  shares: TablePlace,
): SheetModel {
  const rows = unitKinds(nodes);
  const names = new Map(input.units.map(({ id, name }) => [id, name]));
  const at = place.here;
  const money = (
    key: Bucket | 'total' | 'variance',
    header: string,
    expression: (node: BudgetNode, row: number) => Expression,
  ): TableColumn<BudgetNode> => ({
    ...{ key, header, width: 17, format: 'money' },
    value: (node, row) => live(expression(node, row), fromCents(node[key])),
    total: live(
      visibleSum(place.ownRange(key)),
      fromCents(rows.reduce((all, node) => all + node[key], 0)),
    ),
  });
  const columns: TableColumn<BudgetNode>[] = [
    {
      ...{ key: 'unitNumber', header: words.shares.unitNumber, width: 10, format: 'id' },
      value: ({ unitId }) => unitId ?? 0,
    },
    {
      ...{ key: 'unit', header: words.people.unit, width: 32, format: 'text' },
      value: ({ unitId }) => names.get(unitId ?? 0) ?? words.none,
    },
    {
      ...{ key: 'kind', header: words.units.kind, width: 24, format: 'text' },
      value: ({ kind }) => words.budget.kinds[kind ?? costKinds[0]],
    },
    ...buckets.map((situation) =>
      money(situation, words.situations[situation], (node, row) =>
        sumIfs(
          shares.range(node.kind ?? costKinds[0]),
          [shares.range('unitNumber'), at('unitNumber', row)],
          // The header of this column is the word of the situation.
          [shares.range('situation'), cell(null, place.column(situation), place.firstRow - 1)],
        ),
      ),
    ),
    money('total', words.budget.total, (_, row) =>
      sum(
        block(
          null,
          { column: place.column('forecast'), row },
          { column: place.column('consumed'), row },
        ),
      ),
    ),
    money('variance', words.units.variance, (_, row) =>
      subtract(at('consumed', row), at('forecast', row)),
    ),
  ];
  return tableSheet({
    place,
    title: words.sheets.units,
    note: words.units.note,
    totalLabel: words.visibleTotal,
    columns,
    items: () => rows,
    count: rows.length,
    frozenColumns: 2,
    table: 'budget_services',
  });
}
