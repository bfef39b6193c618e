import { ancillaryKinds } from '#shared/plans/ancillary.ts';
import type { LinePatch, Plan, PlanLine } from '#shared/plans/plans.contract.ts';

/** A plan line with its costs side by side, as the table shows it. Money in cents. */
export interface LineRow extends Omit<PlanLine, 'costs' | 'funding'> {
  line: PlanLine;
  /** People on it who lack a prerequisite of its course. */
  unready: number;
  traineeHours: number;
  pedagogical: number;
  wages: number;
  fundingTotal: number;
  real: number;
  full: number;
}

export function lineRow(line: PlanLine, unready: number): LineRow {
  const { costs, funding: _funding, ...rest } = line;
  return {
    ...rest,
    line,
    unready,
    traineeHours: line.hours * line.participants,
    pedagogical: costs.pedagogical,
    wages: costs.wages,
    fundingTotal: costs.funding,
    real: costs.real,
    full: costs.full,
  };
}

/** The plan's own totals for the table's last row: the same numbers as everywhere else. */
export function lineTotals(plan: Plan): Partial<LineRow> {
  const live = plan.lineRows.filter(({ state }) => state !== 'cancelled');
  const sum = (of: (line: PlanLine) => number) => live.reduce((total, line) => total + of(line), 0);
  return {
    participants: plan.participants,
    sessions: sum((line) => line.sessions),
    traineeHours: sum((line) => line.hours * line.participants),
    travel: sum((line) => line.travel),
    lodging: sum((line) => line.lodging),
    meals: sum((line) => line.meals),
    rooms: sum((line) => line.rooms),
    material: sum((line) => line.material),
    pedagogical: plan.costs.pedagogical,
    wages: plan.costs.wages,
    fundingTotal: plan.costs.funding,
    real: plan.costs.real,
    full: plan.costs.full,
  };
}

const editableFields = new Set<string>([
  'quarter',
  'priority',
  'nature',
  'mandatory',
  'state',
  'provider',
  'costModel',
  'sessions',
  'hoursOff',
  'pricePerLearner',
  'pricePerSession',
  ...ancillaryKinds,
  'comment',
]);

/** What one edited cell asks the plan to change; null for a cell that is computed. */
export function rowPatch(field: string, value: unknown): LinePatch | null {
  if (!editableFields.has(field)) return null;
  const money = ancillaryKinds.some((kind) => kind === field);
  if ((money || field === 'hoursOff') && (value === null || value === '')) return { [field]: 0 };
  if (field === 'hoursOff') return { hoursOff: value as number };
  return { [field]: value === '' ? null : typeof value === 'number' ? Math.round(value) : value };
}
