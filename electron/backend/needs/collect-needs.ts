import { today } from '#shared/kernel/dates.ts';
import { type CollectedNeed, collectNeeds } from '#shared/needs/collect-needs.ts';
import type { Collected } from '#shared/needs/needs.contract.ts';
import type { Writer } from '../../database/access.ts';
import { loadSurroundings } from '../plans/load-plan.ts';
import type { Session } from '../session.ts';
import { readSkillNames } from '../skills/skill-names.store.ts';
import { type Gathering, gatherWishes } from './gather-wishes.ts';
import { addPeople, insertNeeds, type NewNeed, patchNeeds, readNeeds } from './needs.store.ts';

/** Collects the needs of a year in one undoable step; collecting again adds only what is new. */
export async function collect(
  session: Session,
  wanted: Gathering & { minimumWeighted: number },
): Promise<Collected> {
  const wishes = await gatherWishes(session, wanted);
  const skills = await readSkillNames(session.reader);
  const { courses } = await loadSurroundings(session);
  const skillsOf = (id: number) => courses.get(id)?.skills.map(({ skillId }) => skillId) ?? [];
  return session.write('collectNeeds', async (tx) => {
    const standing = await readNeeds(tx, { year: wanted.year });
    const { needs, known } = collectNeeds(wishes, standing, skillsOf, wanted.minimumWeighted);
    const fresh = needs.filter(({ joins }) => joins === null);
    const titleOf = ({ courseId, skillId }: CollectedNeed) =>
      (courseId !== null && courses.get(courseId)?.title) || (skills.get(skillId) ?? '');
    await insertNeeds(
      tx,
      fresh.map((need) => newNeed(need, wanted.year, titleOf(need))),
    );
    const joining = needs.filter(({ joins }) => joins !== null);
    await join(tx, joining, new Map(standing.map((need) => [need.id, need])));
    return { added: fresh.length, joined: joining.length, known };
  });
}

async function join(
  tx: Writer,
  joining: readonly CollectedNeed[],
  standing: ReadonlyMap<number, { priority: number; toLevel: number | null }>,
): Promise<void> {
  await addPeople(
    tx,
    joining.map(({ joins, employeeIds }) => ({ needId: joins!, employeeIds })),
  );
  for (const { joins, priority, toLevel } of joining) {
    const before = standing.get(joins!)!;
    if (priority > before.priority) await patchNeeds(tx, [joins!], { priority });
    if (toLevel > (before.toLevel ?? 0)) await patchNeeds(tx, [joins!], { toLevel });
  }
}

function newNeed(need: CollectedNeed, year: number, title: string): NewNeed {
  const { origin, priority, quarter, unitId, skillId, toLevel, courseId, employeeIds } = need;
  return {
    ...{ year, title, origin, priority, unitId, skillId, toLevel, courseId },
    employeeIds: [...employeeIds].sort((a, b) => a - b),
    wishedQuarter: quarter,
    ...emptyDecision,
    ...{ headcount: 0, askedBy: null, comment: null },
    createdOn: today(),
  };
}

/** A need that nobody has looked at yet. */
export const emptyDecision = {
  status: 'collected',
  reason: null,
  decidedBy: null,
  decidedOn: null,
  lineId: null,
  postponedTo: null,
} as const;
