import { fromCents } from '../kernel/money.ts';
import { directorWords, keyHeader, lineKey, verdicts } from './director-columns.ts';
import type { DirectorInput } from './director-input.ts';
import { type ExportWords, fill } from './exports.words.ts';
import { add, countNumbers, live, multiply, numberIn, subtract, visibleSum } from './live.ts';
import { forecastOf } from './plan-lines.ts';
import type { TableColumn, TablePlace } from './table-sheet.ts';
import type { ExportLine, WorkbookInput } from './workbook-input.ts';

export const answerKeys = ['forecastCost', 'actual', 'variance', 'answer', 'verdict', 'key'];

/** The columns a director answers in, the difference they make, and the key that brings each answer back to its line. */
export function answerColumns(
  { answers }: DirectorInput,
  input: WorkbookInput,
  words: ExportWords,
  place: TablePlace,
): TableColumn<ExportLine>[] {
  const says = directorWords[input.language];
  const more = words.planMore;
  const at = place.here;
  const answerOf = ({ row }: ExportLine) => answers.get(row.id) ?? nothing;
  const total = (key: string, cents: number) =>
    live(visibleSum(place.ownRange(key)), fromCents(cents));
  const sum = (value: (line: ExportLine) => number) =>
    input.lines.reduce((all, line) => all + value(line), 0);
  const variance = (line: ExportLine) => {
    const { actual } = answerOf(line);
    return actual === null ? 0 : actual - forecastOf(line);
  };
  return [
    {
      ...{ key: 'forecastCost', header: more.forecast, width: 17, format: 'money' },
      value: (line, row) =>
        live(
          add(at('pedagogical', row), at('travel', row), at('rooms', row)),
          fromCents(forecastOf(line)),
        ),
      total: total('forecastCost', sum(forecastOf)),
    },
    {
      key: 'actual',
      header: fill(says.actual, { currency: input.currency === 'EUR' ? '€' : input.currency }),
      ...{ width: 15, format: 'money' },
      value: (line) => {
        const { actual } = answerOf(line);
        return { value: actual === null ? null : fromCents(actual), look: 'input' };
      },
      total: total(
        'actual',
        sum((line) => answerOf(line).actual ?? 0),
      ),
    },
    {
      ...{ key: 'variance', header: more.variance, width: 15, format: 'money' },
      value: (line, row) => {
        const typed = at('actual', row);
        const over = subtract(numberIn(typed), at('forecastCost', row));
        return live(multiply(countNumbers(typed), over), fromCents(variance(line)));
      },
      total: total('variance', sum(variance)),
    },
    {
      ...{ key: 'answer', header: says.comment, width: 36, format: 'wrapped' },
      value: (line) => ({ value: answerOf(line).comment, look: 'input' }),
    },
    {
      ...{ key: 'verdict', header: says.verdict, width: 13, format: 'text' },
      choices: verdicts.map((verdict) => says.verdicts[verdict]),
      value: (line) => {
        const { verdict } = answerOf(line);
        return { value: verdict && says.verdicts[verdict], look: 'input' };
      },
    },
    {
      ...{ key: 'key', header: keyHeader, width: 12, format: 'text', hidden: true },
      value: ({ row }) => lineKey(row.id),
    },
  ];
}

const nothing = { actual: null, comment: null, verdict: null };
