import { today } from '#shared/kernel/dates.ts';
import { estimateNeed, estimateRest } from '#shared/needs/estimate-need.ts';
import type { NeedRecord } from '#shared/needs/need-record.ts';
import type { Need } from '#shared/needs/needs.contract.ts';
import { liveLines, missingPeople, type Places } from '#shared/needs/placed-people.ts';
import type { NeedSurroundings } from '#shared/needs/suited-course.ts';
import { whyWaits } from '#shared/needs/why-waits.ts';
import { activePlanOfYear } from '#shared/plans/active-plan.ts';
import { gapDay } from '#shared/plans/gap-day.ts';
import { loadGaps } from '../gaps/load-gaps.ts';
import { readUnitNames } from '../people/directory.store.ts';
import { loadSurroundings, type Surroundings } from '../plans/load-plan.ts';
import { readLines, readPlansOfLines } from '../plans/plan-lines.store.ts';
import { readPlans } from '../plans/plans.store.ts';
import type { Session } from '../session.ts';
import { readSkillNames } from '../skills/skill-names.store.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { readNeeds, readNeedsById } from './needs.store.ts';

/** What the needs of a year are judged and named with. */
export type NeedsAround = Surroundings & Pick<NeedSurroundings, 'table'>;

/** The year asked for, else the workspace's. */
export async function yearOr(session: Session, year: number | undefined): Promise<number> {
  return year ?? (await readSettings(session.reader)).year;
}

/** Reads what the needs of a year lean on: catalogue, costs and the gaps of the year's day. */
export async function loadNeedsAround(session: Session, year: number): Promise<NeedsAround> {
  const around = await loadSurroundings(session);
  return { ...around, table: await loadGaps(session, gapDay(year, today())) };
}

/** The needs of a year with names and estimates, the indispensable first. */
export async function loadNeeds(session: Session, year: number): Promise<Need[]> {
  return describeNeeds(session, await readNeeds(session.reader, { year }));
}

/** One need; throws NOT_FOUND. */
export async function loadNeed(session: Session, id: number): Promise<Need> {
  const [need] = await describeNeeds(session, await readNeedsById(session.reader, [id]));
  return need!;
}

/** Says names and estimates beside records; a need of another year is judged on that year's day. */
export async function describeNeeds(
  session: Session,
  records: readonly NeedRecord[],
): Promise<Need[]> {
  const units = new Map((await readUnitNames(session.reader)).map(({ id, name }) => [id, name]));
  const skills = await readSkillNames(session.reader);
  const lineIds = records.flatMap(({ lineId }) => lineId ?? []);
  const planOf = await readPlansOfLines(session.reader, lineIds);
  const needs: Need[] = [];
  const placesOf = new Map<number, readonly Places[]>();
  for (const record of records) {
    const { employeeIds, ...need } = record;
    const around = await loadNeedsAround(session, record.year);
    const places = placesOf.get(record.year) ?? (await loadPlaces(session, record.year));
    placesOf.set(record.year, places);
    const missing = missingPeople(record, places, (id) => around.courses.get(id)?.skills ?? []);
    const undone = record.lineId === null && ['collected', 'kept'].includes(record.status);
    needs.push({
      ...need,
      unit: record.unitId === null ? null : (units.get(record.unitId) ?? null),
      skill: record.skillId === null ? null : (skills.get(record.skillId) ?? null),
      people: employeeIds.map((employeeId) => {
        const { matricule, name, unit } = around.directory.get(employeeId)!;
        return { employeeId, matricule, name, unit };
      }),
      places: employeeIds.length + record.headcount,
      placed: employeeIds.length - missing.length,
      waits: undone && record.status === 'kept' ? whyWaits(record, missing, around) : null,
      planId: record.lineId === null ? null : (planOf.get(record.lineId) ?? null),
      estimate: undone ? estimateRest(record, missing, around) : estimateNeed(record, around),
    });
  }
  return needs;
}

/** Who has a place of what in the active plan of a year. */
async function loadPlaces(session: Session, year: number): Promise<readonly Places[]> {
  const plan = activePlanOfYear(await readPlans(session.reader), year);
  return plan ? liveLines(await readLines(session.reader, plan.id)) : [];
}
