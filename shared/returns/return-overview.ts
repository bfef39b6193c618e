import type { BudgetOverview } from '../budget/budget.contract.ts';
import { roundCents } from '../kernel/money.ts';
import type { Learnt } from './level-changes.ts';
import { payrollShare } from './payroll-share.ts';
import { returnOn } from './phillips.ts';
import { type ReturnLine, returnRow } from './return-row.ts';
import type { LevelFigures, ReturnOverview, ReturnRow } from './returns.contract.ts';
import { addMeans } from './score-mean.ts';

/** What a plan's training depends on; `budget` holds the very figures of the budget screen. */
export interface ReturnInput {
  lines: readonly ReturnLine[];
  history: readonly Learnt[];
  budget: Pick<
    BudgetOverview,
    'planId' | 'year' | 'full' | 'real' | 'traineeHours' | 'trained' | 'headcount'
  >;
  /** Cents a year; 0 when unknown. */
  payroll: number;
  /** Days before a cold evaluation is due. */
  delay: number;
  on: string;
}

/**
 * What a plan brought, line by line and added up. Cost per level gained = cost of the lines whose levels were assessed ÷
 * levels gained; cancelled lines count nowhere.
 */
export function returnOverview(input: ReturnInput): ReturnOverview {
  const { budget, payroll, delay, on } = input;
  const { planId, year, full, real, traineeHours, headcount } = budget;
  const made = input.lines
    .filter(({ state }) => state !== 'cancelled')
    .map((line) => returnRow(line, input.history, { year, delay, on }));
  const trained = new Set(made.flatMap(({ trainees }) => trainees)).size;
  const rows = made.map(({ trainees: _, ...row }): ReturnRow => row);
  const levels = addLevels(rows.map((row) => row.levels));
  const levelCost = rows.reduce((sum, row) => sum + (row.levels.assessed > 0 ? row.counted : 0), 0);
  const supposed = rows.filter((row) => row.phillips !== null);
  const cost = supposed.reduce((sum, { counted }) => sum + counted, 0);
  const benefits = supposed.reduce((sum, row) => sum + (row.phillips?.benefits ?? 0), 0);
  return {
    ...{ planId, year, rows, levels, levelCost, traineeHours, full, real, headcount, payroll },
    hot: addMeans(rows.map((row) => row.hot)),
    cold: addMeans(rows.map((row) => row.cold)),
    costPerLevel: levels.gained > 0 ? roundCents(levelCost / levels.gained) : null,
    ...{ trained, planned: budget.trained },
    payrollShare: payrollShare({
      ...{ cost: full, traineeHours, trained: budget.trained, headcount, payroll },
    }),
    phillips:
      supposed.length === 0
        ? null
        : { lines: supposed.length, cost, benefits, ...returnOn(benefits, cost) },
  };
}

function addLevels(all: readonly LevelFigures[]): LevelFigures {
  const sum = (of: (one: LevelFigures) => number) => all.reduce((total, one) => total + of(one), 0);
  const assessed = sum((one) => one.assessed);
  const mean = (of: 'before' | 'after') =>
    assessed === 0 ? null : sum((one) => (one[of] ?? 0) * one.assessed) / assessed;
  return {
    ...{ expected: sum((one) => one.expected), assessed, gained: sum((one) => one.gained) },
    ...{ before: mean('before'), after: mean('after') },
  };
}
