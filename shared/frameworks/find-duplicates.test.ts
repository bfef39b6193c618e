import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDuplicates } from './find-duplicates.ts';

const found = (...names: (string | [string, string])[]) =>
  findDuplicates(
    names.map((name, at) =>
      typeof name === 'string'
        ? { id: at + 1, name, nameEn: null }
        : { id: at + 1, name: name[0], nameEn: name[1] },
    ),
  ).map(({ reason, ids }) => [reason, ...ids]);

test('names that read the same are one skill, whatever accents and case', () => {
  expect(found('Sécurité', 'Soudage', 'SECURITE')).toEqual([['sameName', 1, 3]]);
});

test('a name that is the English name of another is its translation, told once', () => {
  expect(found(['soudage', 'welding'], 'Welding')).toEqual([['translation', 1, 2]]);
  expect(found(['soudage', 'welding'], ['welding', 'soudage'])).toEqual([['translation', 1, 2]]);
  expect(found(['HTML', 'html'])).toEqual([]);
});

test('plurals, small words and slips of the pen are near; other words and other numbers are not', () => {
  expect(found('Gestion des conflits', 'Gestion de conflit')).toEqual([['near', 1, 2]]);
  expect(found('Comptabilité analytique', 'Comptabilite analitique')).toEqual([['near', 1, 2]]);
  expect(found('Excel niveau 1', 'Excel niveau 2')).toEqual([]);
  expect(found('Anglais', 'Allemand', 'Gestion de projet', 'Gestion de la paie')).toEqual([]);
});

test('the most alike come first', () => {
  expect(found('Conduite d’engin', 'Management', 'conduite d’engin', 'Managements')).toEqual([
    ['sameName', 1, 3],
    ['near', 2, 4],
  ]);
});

test('near pairs are those a look at every pair finds', () => {
  const word = fc.constantFrom(
    'gestion',
    'gérer',
    'des',
    'conflit',
    'conflits',
    'paie',
    'N1',
    'N2',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const skills = names.map((name, at) => ({ id: at + 1, name, nameEn: null }));
      const pairs = skills.flatMap((a, at) =>
        skills.slice(at + 1).flatMap((b) => findDuplicates([a, b]).map(() => `${a.id} ${b.id}`)),
      );
      expect(new Set(findDuplicates(skills).map(({ ids }) => ids.join(' ')))).toEqual(
        new Set(pairs),
      );
    }),
    { numRuns: 300 },
  );
});
