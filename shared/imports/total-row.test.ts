import { expect, test } from 'vitest';
import type { Cell } from './table.ts';
import { isTotalRow } from './total-row.ts';

test.each<[Cell[], boolean]>([
  [['Total', null, null, 12], true],
  [[null, 'TOTAL GÉNÉRAL :', '1 234,50 €', '37 %'], true],
  [['Moyenne', 2.5, '2,7'], true],
  [['Total effectif : 12'], true],
  // People of that name.
  [['Moy', 'Claire', 'Achats', 3], false],
  [['SUM', 'Sophea', null], false],
  [['Totalement', 3], false],
  [[null, null], false],
])('%j is a row of totals: %s', (cells, total) => {
  expect(isTotalRow({ row: 9, cells })).toBe(total);
});
