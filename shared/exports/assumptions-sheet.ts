import { fromCents } from '../kernel/money.ts';
import { offerName } from '../licences/offer-name.ts';
import type { DirectorInput } from './director-input.ts';
import { type ExportWords, fill } from './exports.words.ts';
import { formatDay } from './format-day.ts';
import { freePage } from './free-page.ts';
import { cell, type Expression } from './live.ts';
import type { CellFormat, CellValue, SheetModel } from './sheet-model.ts';
import type { WorkbookInput } from './workbook-input.ts';

/** The sheet of assumptions and the cells other sheets compute with. */
export interface AssumptionsSheet {
  sheet: SheetModel;
  payroll: Expression;
  headcount: Expression;
  trainingRate: Expression;
  apprenticeshipRate: Expression;
  /** null when amounts are shown in one currency. */
  rate: Expression | null;
}

/** What the figures rest on, each with its source and date; those that formulas use are inputs. */
export function assumptionsSheet(
  director: DirectorInput,
  input: WorkbookInput,
  words: ExportWords,
): AssumptionsSheet {
  const says = words.assumptions;
  const { settings, legal, currency } = director;
  const day = (date: string) => formatDay(date, input.language);
  const name = words.sheets.assumptions;
  const page = freePage({
    ...{ name, title: name, note: says.note },
    columns: [
      { width: 52, format: 'text' },
      { width: 18, format: 'decimal' },
      { width: 48, format: 'text' },
      { width: 48, format: 'text' },
      { width: 13, format: 'text' },
    ],
  });
  page.row([]);
  page.header([says.subject, says.value, says.text, says.source, says.date]);
  const made = day(input.today);
  const add = (
    subject: string,
    value: CellValue,
    format: CellFormat,
    more: { typed?: boolean; text?: string; source?: string; date?: string } = {},
  ): Expression => {
    const { typed = false, text = null, source = says.settings, date = made } = more;
    const look = typed ? ('input' as const) : ('plain' as const);
    const row = page.row([subject, { value, format, look }, text, source, date]);
    return cell(name, 2, row);
  };
  const law = { source: says.law, date: day(legal.date) };
  const rateOf = (kind: 'training' | 'apprenticeship') =>
    legal.rows.find((row) => row.kind === kind)!.rate;
  const payroll = add(says.payroll, fromCents(legal.payroll), 'money', { typed: true });
  const headcount = add(says.headcount, input.budget.headcount, 'integer', { typed: true });
  const trainingRate = add(says.trainingRate, rateOf('training'), 'percent', {
    ...{ typed: true, ...law },
  });
  const apprenticeshipRate = add(says.apprenticeshipRate, rateOf('apprenticeship'), 'percent', {
    ...{ typed: true, ...law },
  });
  const rate = currency
    ? add(
        fill(says.exchange, { from: currency.code, to: input.currency }),
        ...([currency.rate, 'rate', { typed: true, date: day(currency.date) }] as const),
      )
    : null;
  add(says.currency, null, 'text', { text: input.currency });
  add(says.gapDay, null, 'text', { text: day(input.table.on) });
  add(says.readiness, null, 'text', { text: says.readinessText });
  for (const level of [1, 2, 3] as const)
    add(fill(says.weight, { level: words.levels[level] }), settings.weights[level - 1]!, 'decimal');
  add(says.states, null, 'text', { text: says.statesText });
  add(says.hourlyCost, fromCents(settings.hourlyCost), 'money');
  add(says.preparation, settings.preparation, 'decimal');
  add(says.vat, input.vatRate / 100, 'percent');
  add(says.straddle, null, 'text', { text: words.quarters.straddle[settings.straddle] });
  for (const offer of input.licences?.offers ?? [])
    add(fill(says.offer, { offer: offerName(offer) }), null, 'text', {
      text: [words.sheets.prices, offer.estimate ? words.prices.estimate : '']
        .filter(Boolean)
        .join(' · '),
      source: offer.source,
      date: offer.asOf,
    });
  return {
    sheet: page.sheet({ headerRow: 4 }),
    ...{ payroll, headcount, trainingRate, apprenticeshipRate, rate },
  };
}
