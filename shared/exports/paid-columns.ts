import { actualPaid } from '../budget/actual-paid.ts';
import { fromCents } from '../kernel/money.ts';
import type { ExportWords } from './exports.words.ts';
import { add, countNumbers, live, multiply, numberIn, subtract, visibleSum } from './live.ts';
import { forecastOf } from './plan-lines.ts';
import type { TableColumn, TablePlace } from './table-sheet.ts';
import type { ExportLine, WorkbookInput } from './workbook-input.ts';

export const paidKeys = ['paid', 'paidVariance'] as const;

/** What was paid for each line, wages left out, and how far that is from the plan; the director's edition lets one type it. */
export function paidColumns(
  { lines }: Pick<WorkbookInput, 'lines'>,
  words: ExportWords,
  place: TablePlace,
): TableColumn<ExportLine>[] {
  const at = place.here;
  const paidOf = ({ budget }: ExportLine) => actualPaid(budget.actuals ?? []).paid;
  const overOf = (line: ExportLine) => {
    const paid = paidOf(line);
    return paid === null ? 0 : paid - forecastOf(line);
  };
  const column = (
    key: (typeof paidKeys)[number],
    cents: (line: ExportLine) => number,
    value: TableColumn<ExportLine>['value'],
  ): TableColumn<ExportLine> => ({
    ...{ key, header: words.plan[key], width: 15, format: 'money', value },
    total: live(
      visibleSum(place.ownRange(key)),
      fromCents(lines.reduce((sum, line) => sum + cents(line), 0)),
    ),
  });
  return [
    column(
      'paid',
      (line) => paidOf(line) ?? 0,
      (line) => {
        const paid = paidOf(line);
        return paid === null ? null : fromCents(paid);
      },
    ),
    column('paidVariance', overOf, (line, row) => {
      const planned = add(at('pedagogical', row), at('travel', row), at('rooms', row));
      const over = subtract(numberIn(at('paid', row)), planned);
      return live(multiply(countNumbers(at('paid', row)), over), fromCents(overOf(line)));
    }),
  ];
}
