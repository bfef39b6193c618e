import type { Cents } from '../kernel/money.ts';
import type { Funding } from '../plans/plans.contract.ts';
import type { FundingScale, FundingStep } from './funding-scale.ts';

/** What should be known before a session is dated: none of it forbids anything. Amounts in cents. */
export type FundingWarning =
  | { kind: 'noScale' }
  | { kind: 'nothingAsked'; amount: Cents }
  | { kind: 'more'; amount: Cents }
  | { kind: 'pending'; amount: Cents }
  | { kind: 'refused'; amount: Cents }
  | { kind: 'tooLarge'; headcount: number; limit: number }
  | { kind: 'cap'; cap: Cents; used: Cents }
  | { kind: 'hoursCap'; counted: number; hours: number }
  | { kind: 'otherYear'; scale: number; plan: number };

/** Who pays for a line when its sessions are made; all in cents. */
export interface SessionFunding {
  sources: Funding[];
  /** Teaching and ancillary costs, before funding. */
  cost: Cents;
  wages: Cents;
  agreed: Cents;
  asked: Cents;
  /** What remains for the company as things stand: cost − agreed. */
  company: Cents;
  /** The same if all that was asked is agreed. */
  companyIfAgreed: Cents;
  /** What the scale gives at most beside what is agreed; null without a scale. */
  possible: Cents | null;
  scale: FundingScale | null;
  warnings: FundingWarning[];
}

/** Sums up a line's sources beside what its scale gives (`applyScale`), and says what is missing (domain.md §5, funding). */
export function sessionFunding(given: {
  year: number;
  sources: readonly Funding[];
  cost: Cents;
  wages: Cents;
  check: { scale: FundingScale; amount: Cents; steps: readonly FundingStep[] } | null;
}): SessionFunding {
  const { sources, cost, wages, check, year } = given;
  const sum = (...states: readonly Funding['state'][]) =>
    sources
      .filter(({ state }) => states.includes(state))
      .reduce((total, { amount }) => total + amount, 0);
  const [agreed, asked, refused] = [sum('agreed', 'paid'), sum('asked'), sum('refused')];
  const askedThere = sources
    .filter(({ source, state }) => source === check?.scale.funder && state === 'asked')
    .reduce((total, { amount }) => total + amount, 0);
  const more = (check?.amount ?? 0) - askedThere;
  const warnings: FundingWarning[] = [];
  if (check === null) warnings.push({ kind: 'noScale' });
  if (more > 0 && sources.length === 0) warnings.push({ kind: 'nothingAsked', amount: more });
  else if (more > 0) warnings.push({ kind: 'more', amount: more });
  if (asked > 0) warnings.push({ kind: 'pending', amount: asked });
  if (refused > 0) warnings.push({ kind: 'refused', amount: refused });
  if (check && check.scale.year !== year) {
    warnings.push({ kind: 'otherYear', scale: check.scale.year, plan: year });
  }
  for (const step of check?.steps ?? []) {
    if (step.step === 'tooLarge') {
      warnings.push({ kind: 'tooLarge', headcount: step.headcount, limit: step.limit });
    }
    if (step.step === 'companyCap' && step.kept < step.amount) {
      warnings.push({ kind: 'cap', cap: step.cap, used: step.used });
    }
    if (step.step === 'hours' && step.counted < step.hours) {
      warnings.push({ kind: 'hoursCap', counted: step.counted, hours: step.hours });
    }
  }
  return {
    ...{ sources: [...sources], cost, wages, agreed, asked },
    ...{ company: cost - agreed, companyIfAgreed: cost - agreed - asked },
    ...{ possible: check?.amount ?? null, scale: check?.scale ?? null, warnings },
  };
}
