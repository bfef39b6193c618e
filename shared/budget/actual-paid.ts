import type { Cents } from '../kernel/money.ts';
import { type ActualAmount, type Statement, statementOf } from './actual-parts.ts';

/** What was paid for a line, wages left out, in cents. */
export interface ActualPaid {
  /** Sum of the entries; null when nothing was entered. */
  entries: Cents | null;
  /** The director's total; null when none was given. */
  stated: Cents | null;
  statement: Statement;
  /** What counts: the director's total until a later entry; null without either. */
  paid: Cents | null;
}

/** Adds a line's entries up beside the director's total, and says which of the two counts. */
export function actualPaid(actuals: readonly ActualAmount[]): ActualPaid {
  const spoken = actuals.filter(({ kind }) => kind !== null && kind !== 'wages');
  const entries = spoken.length === 0 ? null : spoken.reduce((sum, { amount }) => sum + amount, 0);
  const stated = actuals.find(({ kind }) => kind === null)?.amount ?? null;
  const statement = statementOf(actuals);
  return { entries, stated, statement, paid: statement === 'counts' ? stated : entries };
}
