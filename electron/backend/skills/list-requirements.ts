import { compareText } from '#shared/kernel/compare-text.ts';
import { today } from '#shared/kernel/dates.ts';
import type { Requirement } from '#shared/skills/skills.contract.ts';
import type { Reader } from '../../database/access.ts';
import { readJobs } from '../people/jobs.store.ts';
import { readUnits } from '../people/units.store.ts';
import { readRequirements } from './requirements.store.ts';

/**
 * Requirements of one job, one unit, or everything the company asks (the framework library left out),
 * by job or unit, then skill.
 */
export async function listRequirements(
  db: Reader,
  { jobId, unitId }: { jobId?: number | undefined; unitId?: number | undefined },
): Promise<Requirement[]> {
  const all = jobId === undefined && unitId === undefined;
  const jobs = await readJobs(db, today(), { library: jobId !== undefined });
  const units = await readUnits(db, today());
  const jobNames = new Map(jobs.map(({ id, name }) => [id, name]));
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  const given = (id: number | undefined) => (id === undefined ? [] : [id]);
  const rows = await readRequirements(db, {
    jobIds: all ? [...jobNames.keys()] : given(jobId),
    unitIds: all ? [...unitNames.keys()] : given(unitId),
  });
  return rows
    .map((row) => ({
      ...row,
      job: row.jobId === null ? null : (jobNames.get(row.jobId) ?? null),
      unit: row.unitId === null ? null : (unitNames.get(row.unitId) ?? null),
    }))
    .sort(
      (a, b) =>
        compareText(a.job ?? a.unit ?? '', b.job ?? b.unit ?? '') || compareText(a.skill, b.skill),
    );
}
