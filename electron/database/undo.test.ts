import { expect, test } from 'vitest';
import { openWorkspace } from '../../tests/helpers/workspace.ts';

const unit = (name: string) => ({ name, folded: name.toLowerCase(), parent_id: null });

test('undo puts inserted, changed and deleted rows back, and redo repeats them', async () => {
  const { session } = openWorkspace();
  const units = () => session.reader.selectFrom('unit').selectAll().orderBy('id').execute();
  await session.write('edit', async (tx) => {
    await tx
      .insertInto('unit')
      .values([unit('Paris'), unit('Lyon'), unit('Lille')])
      .execute();
  });
  const before = await units();
  await session.write('edit', async (tx) => {
    await tx.updateTable('unit').set({ name: 'Paris 2' }).where('folded', '=', 'paris').execute();
    await tx.updateTable('unit').set({ name: 'Paris 3' }).where('folded', '=', 'paris').execute();
    await tx.deleteFrom('unit').where('folded', '=', 'lyon').execute();
    await tx.insertInto('unit').values(unit('Nantes')).execute();
  });
  const after = await units();
  expect(after.map((row) => row.name)).toEqual(['Paris 3', 'Lille', 'Nantes']);
  await session.undo();
  expect(await units()).toEqual(before);
  await session.redo();
  expect(await units()).toEqual(after);
  await session.undo();
  await session.undo();
  expect(await units()).toEqual([]);
});

test('undoing a deleted employee brings back what the deletion took with it', async () => {
  const { session } = openWorkspace();
  await session.write('edit', async (tx) => {
    await tx
      .insertInto('employee')
      .values({ id: 1, matricule: 'A', last_name: 'Doe', first_name: 'Ana', fte: 0.8 } as never)
      .execute();
    await tx
      .insertInto('job')
      .values({ id: 1, name: 'Chef', folded: 'chef' } as never)
      .execute();
    await tx
      .insertInto('employee_job')
      .values({ employee_id: 1, job_id: 1, position: 0 })
      .execute();
  });
  const read = async () => [
    await session.reader.selectFrom('employee').selectAll().execute(),
    await session.reader.selectFrom('employee_job').selectAll().execute(),
  ];
  const before = await read();
  await session.write('edit', (tx) => tx.deleteFrom('employee').execute());
  expect((await read()).flat()).toEqual([]);
  await session.undo();
  expect(await read()).toEqual(before);
});

test('a write that fails leaves neither rows nor a step', async () => {
  const { session } = openWorkspace();
  await expect(
    session.write('edit', async (tx) => {
      await tx.insertInto('unit').values(unit('Paris')).execute();
      throw new Error('stop');
    }),
  ).rejects.toThrow('stop');
  expect(await session.reader.selectFrom('unit').selectAll().execute()).toEqual([]);
  expect(session.undoable).toBeNull();
});
