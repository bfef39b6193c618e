import { compareText } from '#shared/kernel/compare-text.ts';
import { daysBetween, type IsoDate } from '#shared/kernel/dates.ts';
import { alertStep } from '#shared/qualifications/alert-step.ts';
import { countMandatory } from '#shared/qualifications/count-statuses.ts';
import { dueCells } from '#shared/qualifications/due-cells.ts';
import type {
  DueByUnit,
  DueQualification,
  HeldQualification,
  QualificationKind,
} from '#shared/qualifications/qualifications.contract.ts';
import { renewingCourse } from '#shared/qualifications/renewing-course.ts';
import { readCourses } from '../catalogue/catalogue.store.ts';
import type { Session } from '../session.ts';
import { readSettings } from '../workspace/settings.store.ts';
import {
  loadAskers,
  loadCellNames,
  loadCells,
  loadKeeps,
  loadQualifications,
  type QualificationFilter,
} from './load-qualifications.ts';

/** People × qualifications, by person and qualification; `total` counts them all, `rows` at most `limit`. */
export async function listQualifications(
  session: Session,
  on: IsoDate,
  filter: QualificationFilter,
  limit: number,
): Promise<{ total: number; rows: HeldQualification[] }> {
  const cells = (await loadCells(session, on)).filter(await loadKeeps(session, on, filter));
  const name = await loadCellNames(session, on);
  const rows = cells.map((cell) => ({ ...cell, ...name(cell), mandatory: cell.required > 0 }));
  return { total: rows.length, rows: rows.sort(byPerson).slice(0, limit) };
}

/** What ends within some days by unit and date, each with the course that renews it; and how much by unit. */
export async function listDue(
  session: Session,
  on: IsoDate,
  days: number,
  unitId: number | undefined,
): Promise<{ rows: DueQualification[]; byUnit: DueByUnit[] }> {
  const cells = dueCells(await loadCells(session, on), on, days).filter(
    await loadKeeps(session, on, { unitId }),
  );
  const name = await loadCellNames(session, on);
  const courses = await readCourses(session.reader);
  const { expiryAlertDays } = await readSettings(session.reader);
  const rows = cells
    .map(
      (cell): DueQualification => ({
        ...cell,
        ...name(cell),
        mandatory: cell.required > 0,
        daysLeft: daysBetween(on, cell.validUntil!),
        alert: alertStep(daysBetween(on, cell.validUntil!), expiryAlertDays),
        course: renewingCourse(courses, cell),
      }),
    )
    .sort(
      (a, b) =>
        compareText(a.unit ?? '', b.unit ?? '') || a.daysLeft - b.daysLeft || byPerson(a, b),
    );
  return { rows, byUnit: countByUnit(rows) };
}

function countByUnit(rows: readonly DueQualification[]): DueByUnit[] {
  return [...Map.groupBy(rows, ({ unitId }) => unitId)].map(([unitId, own]) => {
    const expired = own.filter(({ status }) => status === 'expired').length;
    return { unitId, unit: own[0]!.unit, expired, ending: own.length - expired };
  });
}

/** Every qualification with who must have it and how they stand, by name. */
export async function listKinds(session: Session, on: IsoDate): Promise<QualificationKind[]> {
  const cells = Map.groupBy(await loadCells(session, on), ({ skillId }) => skillId);
  const askers = await loadAskers(session, on);
  return (await loadQualifications(session))
    .filter(({ id, library }) => !library || cells.has(id))
    .map(({ id, name, domain }) => {
      const own = cells.get(id) ?? [];
      const asking = askers.get(id);
      return {
        skillId: id,
        qualification: name,
        domain,
        jobs: [...(asking?.jobs.values() ?? [])].sort(compareText),
        units: [...new Set(asking?.units.values() ?? [])].sort(compareText),
        mandatory: countMandatory(own),
        holders: own.filter(({ status }) => status === 'valid' || status === 'expiresSoon').length,
      };
    });
}

function byPerson(
  a: Pick<HeldQualification, 'name' | 'employeeId' | 'qualification'>,
  b: Pick<HeldQualification, 'name' | 'employeeId' | 'qualification'>,
): number {
  return (
    compareText(a.name, b.name) ||
    a.employeeId - b.employeeId ||
    compareText(a.qualification, b.qualification)
  );
}
