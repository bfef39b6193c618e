import type { Need } from './needs.contract.ts';

/** A need as it is kept: what was typed and decided, nothing that is computed. */
export interface NeedRecord
  extends Omit<
    Need,
    'unit' | 'skill' | 'people' | 'places' | 'placed' | 'waits' | 'planId' | 'estimate'
  > {
  employeeIds: readonly number[];
}
