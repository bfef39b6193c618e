import type { Workforce } from '../gaps/workforce.ts';
import type { IsoDate } from '../kernel/dates.ts';
import { type QualificationCell, qualificationCells } from './qualification-cells.ts';
import type { AuditRow } from './qualifications.contract.ts';

/** An audit's line by ids. */
export type AuditCell = Omit<QualificationCell, 'status'> &
  Pick<AuditRow, 'qualified' | 'status' | 'mandatory' | 'belowRequired'>;

/**
 * Who was qualified on a day: the deciding assessment dated on or before it had a level of at least 1 and had not
 * ended. The level a job asks today plays no part in the answer, since it may have been another one then; `belowRequired`
 * says where it is not reached.
 */
export function auditCells(
  workforce: Workforce,
  qualificationIds: readonly number[],
  on: IsoDate,
): AuditCell[] {
  return qualificationCells(workforce, qualificationIds, on, { expiryAlertDays: [] }).map(
    (cell) => {
      const status = auditStatus(cell);
      const qualified = status === 'valid';
      const belowRequired = qualified && cell.level < cell.required;
      return { ...cell, status, qualified, belowRequired, mandatory: cell.required > 0 };
    },
  );
}

function auditStatus({ status, level }: QualificationCell): AuditRow['status'] {
  if (status === 'expired' || status === 'neverHeld') return status;
  return level > 0 ? 'valid' : 'insufficient';
}
