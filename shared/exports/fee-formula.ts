import { fromCents } from '../kernel/money.ts';
import type { LicenceOffer } from '../licences/offer.ts';
import type { ProjectionScope } from '../licences/project.ts';
import type { ExportWords } from './exports.words.ts';
import { add, cents, constant, type Expression, multiply } from './live.ts';
import type { PricePage } from './price-page.ts';

/** What year `index` (0 is the first) costs beside its units. */
export type FeeFormula = (index: number) => Expression;

/** Puts an offer's fees on the page and says what each year pays of them, as `shared/licences/yearly-fees.ts`. */
export function feeFormula(
  { setupFee, options }: LicenceOffer,
  scope: ProjectionScope,
  page: PricePage,
  words: ExportWords,
): FeeFormula {
  const says = words.prices;
  const amount = (label: string, value: number) => page.put(label, fromCents(value), 'decimal');
  const once: Expression[] = [];
  const yearly: Expression[] = [];
  const last: Expression[] = [];
  if (setupFee > 0) once.push(amount(says.setup, setupFee));
  if (options.implementationDays > 0) {
    const days = page.put(says.days, options.implementationDays, 'decimal');
    once.push(cents(multiply(days, amount(says.dayRate, options.implementationDayRate))));
  }
  for (const { name, price, per } of options.addOns) {
    const cost = amount(`${says.addOns[per]} : ${name}`, price);
    if (per === 'once') once.push(cost);
    else yearly.push(per === 'month' ? multiply(cost, constant(12)) : cost);
  }
  if (scope.leaves && scope.years < options.commitmentYears && options.exitPenalty > 0)
    last.push(amount(says.exit, options.exitPenalty));
  return (index) =>
    add(
      constant(0),
      ...(index === 0 ? once : []),
      ...yearly,
      ...(index === scope.years - 1 ? last : []),
    );
}
