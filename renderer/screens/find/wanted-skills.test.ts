import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWanted, writeWanted } from './wanted-skills.ts';

test('a link to one skill asks it at the usual level', () => {
  expect(readWanted({ skill: 12 }, 3)).toEqual([{ skillId: 12, level: 3 }]);
  expect(readWanted({}, 3)).toEqual([]);
  expect(readWanted({ skills: '', skill: 12 }, 3)).toEqual([]);
});

test('what is not a skill and a level is left out, and a skill asked twice keeps the last level', () => {
  expect(readWanted({ skills: '12:3,x:2,4:0,-1:2,5,12:2,7:1' }, 3)).toEqual([
    { skillId: 12, level: 2 },
    { skillId: 7, level: 1 },
  ]);
});

test('what is written is read back', () => {
  const wanted = fc.uniqueArray(
    fc.record({ skillId: fc.integer({ min: 1 }), level: fc.integer({ min: 1, max: 10 }) }),
    { maxLength: 8, selector: ({ skillId }) => skillId },
  );
  fc.assert(
    fc.property(wanted, (all) => {
      expect(readWanted({ skills: writeWanted(all) }, 3)).toEqual(all);
    }),
  );
});
