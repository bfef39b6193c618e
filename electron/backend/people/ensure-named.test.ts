import { expect, test } from 'vitest';
import { openWorkspace } from '../../../tests/helpers/workspace.ts';
import { ensureSkills } from '../skills/ensure-skills.store.ts';
import { ensureNamed } from './ensure-named.store.ts';

test('names that read the same are one unit, and known ones are not made again', async () => {
  const { session } = openWorkspace();
  const first = await session.write('edit', (tx) =>
    ensureNamed(tx, 'unit', ['Qualité', 'QUALITE', ' Achats ', '']),
  );
  expect([...first.ids.keys()].sort()).toEqual(['achats', 'qualite']);
  expect(first.created).toBe(2);
  const second = await session.write('edit', (tx) => ensureNamed(tx, 'unit', ['achats', 'Paie']));
  expect(second.created).toBe(1);
  expect(second.ids.get('achats')).toBe(first.ids.get('achats'));
  const rows = await session.reader.selectFrom('unit').select('name').orderBy('id').execute();
  expect(rows.map(({ name }) => name)).toEqual(['Qualité', 'Achats', 'Paie']);
});

test('of two skills with one name the company’s own is found before the library’s', async () => {
  const { session } = openWorkspace();
  const row = (name: string, code: string | null, library: number) => ({
    name,
    folded: 'ecoute',
    name_en: null,
    domain: null,
    description: null,
    framework: code && 'rome',
    code,
    alternatives: null,
    library,
  });
  const { ids, created } = await session.write('edit', async (tx) => {
    await tx
      .insertInto('skill')
      .values([row('Écoute', 'R1', 1), row('Ecoute', null, 0), row('écoute', 'R2', 1)])
      .execute();
    return ensureSkills(tx, ['ÉCOUTE', 'Dessin', 'dessin']);
  });
  expect(created).toBe(1);
  const found = await session.reader
    .selectFrom('skill')
    .select(['id', 'name', 'library'])
    .orderBy('id')
    .execute();
  expect(found.find(({ id }) => id === ids.get('ecoute'))?.name).toBe('Ecoute');
  expect(found.at(-1)).toMatchObject({ name: 'Dessin', library: 0, id: ids.get('dessin') });
});
