import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCompany } from '../../../tests/helpers/company.ts';
import { readAssessmentColumns } from './assessment-columns.store.ts';
import { loadHistory } from './load-history.ts';

const cell = { person: fc.nat({ max: 3 }), skill: fc.nat({ max: 2 }) };
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
const entry = fc.record({ ...cell, level: fc.nat({ max: 4 }), date: day });
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ assess: fc.array(entry, { minLength: 1, maxLength: 4 }) }) },
  { weight: 2, arbitrary: fc.constant({ does: 'undo' as const }) },
  { weight: 1, arbitrary: fc.constant({ does: 'redo' as const }) },
  { weight: 1, arbitrary: fc.record({ remove: cell.person }) },
  { weight: 1, arbitrary: fc.record({ rewrite: cell.person }) },
  { weight: 2, arbitrary: fc.constant({ does: 'read' as const }) },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Four people and three skills, with one assessment each. */
async function seeded() {
  const company = openCompany();
  const people: number[] = [];
  const skills: number[] = [];
  for (const name of ['A', 'B', 'C', 'D']) {
    people.push((await company.people.create({ matricule: name, lastName: name })).id);
  }
  for (const name of ['S', 'T', 'U']) skills.push((await company.skills.create({ name })).id);
  await company.skills.assess({
    entries: people.map((employeeId) => ({ employeeId, skillId: skills[0]!, level: 1 })),
  });
  return { ...company, ids: { people, skills } };
}

test('what was kept and completed is what a full reading gives, after any edits, undos and removals', async () => {
  const manySteps = fc.array(step, { minLength: 25, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(manySteps, async (steps) => {
      const company = await seeded();
      const { session } = company;
      await loadHistory(session);
      for (const each of steps) {
        await take(company, each);
        if (!('does' in each) || each.does !== 'read') continue;
        expect(await loadHistory(session)).toEqual(await readAssessmentColumns(session.reader));
      }
      expect(await loadHistory(session)).toEqual(await readAssessmentColumns(session.reader));
    }),
    { numRuns: 5 },
  );
});

/** Does what a step says; what the product refuses (a person gone) changes nothing. */
async function take(
  { session, people, skills, ids }: Awaited<ReturnType<typeof seeded>>,
  each: Step,
): Promise<void> {
  if ('assess' in each) {
    const entries = each.assess.map(({ person, skill, ...rest }) => ({
      employeeId: ids.people[person]!,
      skillId: ids.skills[skill]!,
      ...rest,
    }));
    await skills.assess({ entries }).catch(() => undefined);
  } else if ('remove' in each) {
    await people.remove({ ids: [ids.people[each.remove]!] }).catch(() => undefined);
  } else if ('rewrite' in each) {
    await session.write('edit', (tx) =>
      tx
        .updateTable('assessment')
        .set({ level: 4 })
        .where('employee_id', '=', ids.people[each.rewrite]!)
        .execute(),
    );
  } else if (each.does === 'undo' && session.undoable) await session.undo();
  else if (each.does === 'redo' && session.redoable) await session.redo();
}

test('a removal undone brings rows back under old ids: they are read again, not missed', async () => {
  const { session, people, ids } = await seeded();
  await people.remove({ ids: [ids.people[1]!] });
  expect((await loadHistory(session)).id).toHaveLength(3);
  await session.undo();
  expect([...(await loadHistory(session)).employeeId]).toEqual(ids.people);
});

test('a level added completes what was kept instead of reading it again', async () => {
  const { session, skills, ids } = await seeded();
  const before = await loadHistory(session);
  // A value that is not in the file shows that it was taken from what was kept.
  before.level[0] = 9;
  await skills.assess({
    entries: [{ employeeId: ids.people[2]!, skillId: ids.skills[1]!, level: 3 }],
  });
  const after = await loadHistory(session);
  expect([...after.level]).toEqual([9, 1, 1, 1, 3]);
  expect([...before.level]).toEqual([9, 1, 1, 1]);
});
