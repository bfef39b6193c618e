import { compareText } from '#shared/kernel/compare-text.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { auditCells } from '#shared/qualifications/audit-cells.ts';
import type { Audit, AuditRow } from '#shared/qualifications/qualifications.contract.ts';
import { loadWorkforce } from '../gaps/load-workforce.ts';
import type { Session } from '../session.ts';
import {
  loadCellNames,
  loadKeeps,
  loadQualifications,
  type QualificationFilter,
} from './load-qualifications.ts';

/** Who was qualified on a day, by qualification and person. */
export async function loadAudit(
  session: Session,
  on: IsoDate,
  filter: QualificationFilter,
): Promise<Audit> {
  const qualifications = await loadQualifications(session);
  const wanted = qualifications.filter(({ id }) => (filter.skillId ?? id) === id);
  const name = await loadCellNames(session, on);
  const rows = auditCells(
    await loadWorkforce(session),
    wanted.map(({ id }) => id),
    on,
  )
    .filter(await loadKeeps(session, on, filter))
    .map((cell): AuditRow => {
      const { askedBy: _, ...names } = name(cell);
      return { ...cell, ...names };
    })
    .sort(
      (a, b) =>
        compareText(a.qualification, b.qualification) ||
        compareText(a.name, b.name) ||
        a.employeeId - b.employeeId,
    );
  const qualified = rows.filter((row) => row.qualified).length;
  return { on, rows, qualified, notQualified: rows.length - qualified };
}
