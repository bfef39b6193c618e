import type { Need, NeedPatch } from '#shared/needs/needs.contract.ts';

/** A need with its estimate side by side, as the table shows it. Money in cents. */
export interface NeedRow extends Need {
  course: string | null;
  real: number | null;
  full: number | null;
  hours: number | null;
  inPlan: boolean;
}

export function needRow(need: Need): NeedRow {
  const { estimate } = need;
  return {
    ...need,
    course: estimate?.course ?? null,
    real: estimate?.real ?? null,
    full: estimate?.full ?? null,
    hours: estimate?.hours ?? null,
    inPlan: need.lineId !== null,
  };
}

const editable = new Set<string>([
  'title',
  'origin',
  'priority',
  'wishedQuarter',
  'toLevel',
  'askedBy',
  'comment',
]);

/** What one edited cell asks to change; null for a cell that is computed or decided. */
export function needPatchOf(field: string, value: unknown): NeedPatch | null {
  if (!editable.has(field)) return null;
  const empty = value === '' || value === undefined || value === null;
  if (field === 'title' || field === 'origin' || field === 'priority')
    return empty ? null : { [field]: value };
  return { [field]: empty ? null : value };
}
