import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { NeedInput, NeedPatch } from '#shared/needs/needs.contract.ts';
import type { Reader, Writer } from '../../database/access.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { emptyDecision } from './collect-needs.ts';
import { checkFree } from './decide-needs.ts';
import { insertNeeds, patchNeeds, readNeedsById, replacePeople } from './needs.store.ts';

/** Adds one need somebody typed; throws NOT_FOUND when it names what is not there. */
export async function createNeed(
  tx: Writer,
  input: NeedInput & { year: number; employeeIds: readonly number[] },
): Promise<number> {
  await checkNames(tx, input, input.employeeIds);
  const employeeIds = [...new Set(input.employeeIds)].sort((a, b) => a - b);
  const need = { ...input, employeeIds, ...emptyDecision, createdOn: today() };
  const [id] = await insertNeeds(tx, [need]);
  return id!;
}

/** What a plan line answers: it stays as it is while one does. */
const asked = ['skillId', 'courseId', 'headcount'] as const;

/** Changes the same fields of needs; throws NEED_IN_PLAN when what one asks for would change under its plan line. */
export async function updateNeeds(
  tx: Writer,
  ids: readonly number[],
  patch: NeedPatch,
): Promise<void> {
  const needs = await readNeedsById(tx, ids);
  if (asked.some((field) => patch[field] !== undefined)) checkFree(needs);
  await checkNames(tx, patch, []);
  await patchNeeds(tx, ids, patch);
}

/** Names the people of a need: each newcomer takes one of the places nobody had yet. */
export async function namePeople(
  tx: Writer,
  id: number,
  employeeIds: readonly number[],
): Promise<void> {
  const [need] = await readNeedsById(tx, [id]);
  checkFree([need!]);
  await checkNames(tx, {}, employeeIds);
  const before = new Set(need!.employeeIds);
  const newcomers = [...new Set(employeeIds)].filter((one) => !before.has(one)).length;
  const headcount = Math.max(0, need!.headcount - newcomers);
  if (headcount !== need!.headcount) await patchNeeds(tx, [id], { headcount });
  await replacePeople(tx, id, employeeIds);
}

async function checkNames(
  db: Reader,
  { unitId, skillId, courseId }: NeedPatch,
  employeeIds: readonly number[],
): Promise<void> {
  const one = (value: number | null | undefined) => (value == null ? [] : [value]);
  const missing = [
    ...(await missingIds(db, 'unit', one(unitId))),
    ...(await missingIds(db, 'skill', one(skillId))),
    ...(await missingIds(db, 'course', one(courseId))),
    ...(await missingIds(db, 'employee', employeeIds)),
  ];
  if (missing.length > 0) throw new RelaisError('NOT_FOUND');
}
