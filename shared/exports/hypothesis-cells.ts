import type { LicenceOffer } from '../licences/offer.ts';
import type { ProjectionScope } from '../licences/project.ts';
import type { ExportWords } from './exports.words.ts';
import {
  add,
  constant,
  divide,
  type Expression,
  max,
  multiply,
  percent,
  power,
  round,
  subtract,
} from './live.ts';
import type { PricePage } from './price-page.ts';

/** Cells of what a projection supposes; percentages are whole numbers, as on the screen. */
export interface HypothesisCells {
  headcount: Expression;
  growth: Expression;
  active: Expression;
  equipped: Expression;
  reach: Expression;
  enrolments: Expression;
  indexRate: Expression;
}

/** Puts the hypotheses on the page, each as an input. */
export function hypothesisCells(
  scope: ProjectionScope,
  page: PricePage,
  words: ExportWords,
): HypothesisCells {
  const says = words.prices;
  const put = (label: string, value: number, unit = '') =>
    page.put(label, value, 'decimal', { unit });
  const share = (label: string, value: number) => put(label, value, '%');
  return {
    headcount: put(says.headcount, scope.headcount),
    growth: share(says.growth, scope.growth),
    active: share(says.active, scope.active),
    equipped: share(says.equipped, scope.equipped ?? 100),
    reach: share(says.reach, Math.max(scope.active, scope.reach ?? scope.active)),
    enrolments: put(says.enrolments, scope.enrolments ?? 1),
    indexRate: share(says.indexRate, scope.indexRate ?? 0),
  };
}

const whole = (part: Expression) => round(round(part, 9), 0);

/** People registered in month `m` (0 is the first), as `shared/licences/headcount.ts` counts them. */
export function registeredIn(given: HypothesisCells, m: number): Expression {
  const growth = power(add(constant(1), percent(given.growth)), divide(constant(m), constant(12)));
  return max(constant(0), whole(multiply(given.headcount, growth, percent(given.equipped))));
}

/** People active in a month among those registered. */
export function activeAmong(given: HypothesisCells, registered: Expression): Expression {
  return whole(multiply(registered, percent(given.active)));
}

/** What an offer counts in month `m`: registered or active people, those reached since January, or enrolments. */
export function askedUnits(
  { pricing }: Pick<LicenceOffer, 'pricing'>,
  given: HypothesisCells,
  people: { registered: Expression; active: Expression },
  m: number,
): Expression {
  const unit = 'unit' in pricing ? pricing.unit : pricing.model;
  switch (unit) {
    case 'active':
    case 'monthlyActive':
    case 'prepaid':
      return people.active;
    case 'enrolment':
      return whole(multiply(people.registered, given.enrolments));
    case 'yearlyActive':
    case 'firstLogin': {
      const gained = subtract(max(given.active, given.reach), given.active);
      const share = divide(multiply(gained, constant(m % 12)), constant(11));
      return whole(multiply(people.registered, percent(add(given.active, share))));
    }
    default:
      return people.registered;
  }
}
