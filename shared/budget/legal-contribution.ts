import { type Cents, roundCents } from '../kernel/money.ts';

export interface LegalContribution {
  /** Cents; 0 when unknown. */
  payroll: Cents;
  headcount: number;
  alsaceMoselle: boolean;
  rows: { kind: 'training' | 'apprenticeship'; rate: number; amount: Cents }[];
  total: Cents;
  source: string;
  /** Day the rates were last read. */
  date: string;
}

/**
 * What the law asks of a year's payroll, beside the plan and never inside it: 0.55 % below 11 people, 1 % from 11 on
 * (only after five years in a row at the threshold), and the apprenticeship tax, 0.68 % or 0.44 % in Alsace-Moselle.
 */
export function legalContribution(
  given: Pick<LegalContribution, 'payroll' | 'headcount' | 'alsaceMoselle'>,
): LegalContribution {
  const rates = [
    { kind: 'training' as const, rate: given.headcount < 11 ? 0.0055 : 0.01 },
    { kind: 'apprenticeship' as const, rate: given.alsaceMoselle ? 0.0044 : 0.0068 },
  ];
  const rows = rates.map(({ kind, rate }) => ({
    ...{ kind, rate },
    // Rates in ten-thousandths keep the product exact.
    amount: roundCents((given.payroll * Math.round(rate * 10_000)) / 10_000),
  }));
  return {
    ...given,
    rows,
    total: rows.reduce((sum, { amount }) => sum + amount, 0),
    source: 'Code du travail, L6331-1, L6331-3, L6241-1',
    date: '2026-01-01',
  };
}
