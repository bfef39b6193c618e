import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { demandSchema } from '#shared/optimise/demand.ts';
import { fillSmallCompany, smallCatalogue } from '../../../tests/helpers/small-company.ts';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { catalogueRouter } from '../catalogue/catalogue.router.ts';
import { loadProblem } from '../optimise/load-problem.ts';
import { moveTrainers } from './merge-trainers.store.ts';

/** The small company with a trainer of each stage given, all accredited at the top level until the end of 2098. */
async function withTrainers(...stages: ('renewed' | 'accredited' | 'suspended')[]) {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  await backend.session.write('edit', (tx) =>
    tx
      .insertInto('trainer')
      .values(
        stages.map((stage, at) => ({
          ...{ employee_id: 1, skill_id: at + 1, stage, manager_agreed: 1 },
          ...{ accredited_level: 4, valid_until: '2098-12-31' },
        })),
      )
      .execute(),
  );
  return backend;
}

test('a trainer whose accreditation was renewed is offered by the comparison and the best plan, until it ends', async () => {
  const backend = await withTrainers('renewed');
  const catalogue = createRouterClient(catalogueRouter, { context: { backend } });
  await catalogue.create(smallCatalogue[0]!);
  const { options } = await catalogue.alternatives({ skillId: 1, from: 0, level: 2 });
  expect(options.find(({ trainer }) => trainer !== null)?.trainer).toContain('Nom1');
  const trainersIn = async (year: number) =>
    (await loadProblem(backend.session, demandSchema.parse({ year }))).problem.trainers;
  expect(await trainersIn(2098)).toMatchObject([{ employeeId: 1 }]);
  expect(await trainersIn(2099)).toEqual([]);
});

test('of two paths merged, a renewed one is further than an accredited one', async () => {
  const { session } = await withTrainers('accredited', 'renewed');
  await session.write('edit', (tx) => moveTrainers(tx, 2, 1));
  expect(
    await session.reader.selectFrom('trainer').select(['skill_id', 'stage']).execute(),
  ).toEqual([{ skill_id: 1, stage: 'renewed' }]);
});
