import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Prerequisite } from '../catalogue/catalogue.contract.ts';
import { prerequisiteLoop } from '../catalogue/prerequisite-loop.ts';
import { settingsSchema } from '../workspace/settings.ts';
import { coursesImporter } from './courses-import.ts';
import { Outcome } from './outcome.ts';
import { saysNothing } from './parse-level.ts';
import { prerequisiteText } from './prerequisite-reader.ts';
import { recognise } from './recognise.ts';
import { Registry } from './registry.ts';
import type { CourseRecord } from './writes.ts';

const { levels } = settingsSchema.parse({});
const course = (id: number, code: string, title: string): CourseRecord => ({
  ...{ id, code, title, modality: 'classroom', hours: 7, groupMin: 1, groupMax: 12 },
  ...{ pricePerLearner: null, pricePerSession: null, provider: null, mandatory: false },
  ...{ objective: null, certifying: false, validityMonths: null, qualiopi: null },
  ...{ certificate: null, certificateCode: null },
});
const skillNames = ['Soudage', 'Lecture de plans', 'Anglais niveau expert', 'Norme ≥ 2 bars'];
const catalogue = [course(1, 'BASES', 'Bases'), course(2, 'TIG', 'Soudage TIG')];

type Asked = ReadonlyMap<number, readonly Prerequisite[]>;

/** Reads a sheet over a catalogue that asks for `prerequisites`; `asked` is what each course then asks, by its code. */
function read(rows: string[][], courses = catalogue, prerequisites: Asked = new Map()) {
  const table = rows.map((cells, at) => ({ row: at + 1, cells }));
  const none = { isSkill: () => false, isJob: () => false };
  const { headers, fields } = recognise(table, 'courses', levels, none);
  const outcome = new Outcome('Catalogue', headers, false);
  const context = { headers, fields, levels, today: '2026-06-01', outcome };
  const known = skillNames.map((name, at) => ({
    ...{ id: at + 1, name, library: false, framework: null, code: null, otherName: null },
  }));
  const skills = new Registry(known, 100);
  const importer = coursesImporter(context, {
    ...{ courses, courseSkills: [], skills, prerequisites },
    ...{ nextCourse: courses.length + 1, nextCourseSkill: 1 },
  });
  for (const row of table.slice(1)) importer.row(row);
  const writes = importer.finish();
  const codes = new Map([...courses, ...writes.courses.added].map(({ id, code }) => [id, code]));
  const asked = new Map(
    writes.coursePrerequisites.map((one) => [codes.get(one.courseId)!, one.prerequisites]),
  );
  return {
    outcome,
    writes,
    asked,
    refused: outcome.rejections.map(({ row, code }) => [row, code]),
  };
}

const french = ['Code', 'Intitulé', 'Durée (h)', 'Pré-requis'];

test('a course, a title or a skill at a level is understood in both languages, new courses of the file included', () => {
  const { asked, refused, outcome } = read([
    french,
    ['NEUF', 'Encadrer un atelier', '14', 'tig | Bases|lecture de plans >= 2'],
    ['SUITE', 'Diriger un atelier', '14', 'Encadrer un atelier\nAnglais niveau expert au niveau 3'],
    ['TIG', '', '', 'Bases (BASES) | Soudage ≥ 1 | soudage ≥ 3 - Autonomie'],
  ]);
  expect(refused).toEqual([]);
  expect(asked).toEqual(
    new Map([
      ['NEUF', [{ courseId: 2 }, { courseId: 1 }, { skillId: 2, level: 2 }]],
      ['SUITE', [{ courseId: 3 }, { skillId: 3, level: 3 }]],
      ['TIG', [{ courseId: 1 }, { skillId: 1, level: 3 }]],
    ]),
  );
  expect(outcome.changes).toEqual([
    { row: 4, key: 'TIG', field: 'prerequisites', from: '', to: 'BASES | Soudage ≥ 3' },
  ]);
  const english = read([
    ['Course code', 'Prerequisites'],
    ['TIG', 'Bases'],
    ['TIG', 'Soudage at level 2'],
  ]);
  expect(english.asked.get('TIG')).toEqual([{ courseId: 1 }, { skillId: 1, level: 2 }]);
});

test('an empty cell changes nothing, « aucun » takes prerequisites away, and the same file again changes nothing', () => {
  const held: Asked = new Map([[2, [{ courseId: 1 }, { skillId: 1, level: 2 }]]]);
  const again = (cell: string) => read([french, ['TIG', '', '', cell]], catalogue, held);
  for (const same of ['', 'Soudage ≥ 2 | BASES']) {
    const { asked, outcome } = again(same);
    expect([asked.size, outcome.changed, outcome.unchanged]).toEqual([0, 0, 1]);
  }
  expect(again('Aucun').asked).toEqual(new Map([['TIG', []]]));
});

test.each([
  ['Savoir compter', 'unknownPrerequisite'],
  ['Soudure ≥ 2', 'unknownPrerequisite'],
  ['Soudage ≥ 9', 'notALevel'],
  ['Soudage ≥ 0', 'outOfRange'],
  ['BASES | TIG', 'prerequisiteLoop'],
  // A course refused for want of a title cannot be asked for.
  ['VIDE', 'unknownPrerequisite'],
  // Two courses have this title.
  ['Double', 'unknownPrerequisite'],
])('« %s » is refused in its place with %s, and its course left as it is', (cell, code) => {
  const courses = [...catalogue, course(3, 'D1', 'Double'), course(4, 'D2', 'Double')];
  const { outcome, writes, refused } = read(
    [french, ['TIG', 'Un autre nom', '', cell], ['VIDE', '', '7', '']],
    courses,
  );
  expect(refused).toContainEqual([2, code]);
  expect(outcome.rejections[0]).toMatchObject({ column: 'D · Pré-requis', value: cell });
  expect([writes.coursePrerequisites, writes.courses.changed]).toEqual([[], []]);
});

test('every course of a loop in the file is refused, and who asks for a new one of them with it', () => {
  const { refused, asked } = read([
    french,
    ['A', 'A', '7', 'B'],
    ['B', 'B', '7', 'A'],
    ['C', 'C', '7', 'B'],
    ['D', 'D', '7', 'BASES'],
  ]);
  expect(refused).toEqual([
    [2, 'prerequisiteLoop'],
    [3, 'prerequisiteLoop'],
    [4, 'unknownPrerequisite'],
  ]);
  expect([...asked.keys()]).toEqual(['D']);
});

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const randomCatalogue = fc
  .uniqueArray(
    fc.tuple(
      name
        .map((text) => text.replace(/[\p{C}|]/gu, '').trim())
        .filter((text) => !saysNothing(text)),
      fc.array(fc.nat(6), { maxLength: 3 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))),
    ),
    { minLength: 1, maxLength: 7, selector: ([code]) => code },
  )
  .map((rows) => ({
    courses: rows.map(([code], at) => course(at + 1, code, `Formation ${at % 3}`)),
    asked: new Map(
      rows.map(([, before, skills], at) => [
        at + 1,
        [
          ...[...new Set(before)].filter((one) => one < at).map((one) => ({ courseId: one + 1 })),
          ...[...new Map(skills)].map(([skillId, level]) => ({ skillId, level })),
        ],
      ]),
    ),
  }));

test('what prerequisites are written as comes back as they were, into an empty catalogue or over their own', () => {
  fc.assert(
    fc.property(randomCatalogue, ({ courses, asked }) => {
      const codeOf = (id: number) => courses[id - 1]!.code;
      const sheet = [
        french,
        ...courses.map(({ id, code, title }) => {
          const cells = asked
            .get(id)!
            .map((one) => prerequisiteText(one, codeOf, (skill) => skillNames[skill - 1]!));
          return [code, title, '7', cells.join(' | ')];
        }),
      ];
      const into = read(sheet, []);
      expect(into.refused).toEqual([]);
      const filled = new Map([...asked].filter(([, list]) => list.length > 0));
      expect(
        new Map(into.writes.coursePrerequisites.map((one) => [one.courseId, one.prerequisites])),
      ).toEqual(filled);
      const over = read(sheet, courses, asked);
      expect(over.refused).toEqual([]);
      expect([over.asked.size, over.outcome.unchanged]).toEqual([0, courses.length]);
    }),
    { numRuns: 150 },
  );
});

test('whatever courses ask of each other in a file, what is kept never leads back to itself', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(4), { maxLength: 2 }), { minLength: 5, maxLength: 5 }),
      (before) => {
        const code = (at: number) => `F${at}`;
        const rows = before.map((list, at) => [code(at), code(at), '7', list.map(code).join('|')]);
        const { writes } = read([french, ...rows]);
        const askedOf = new Map(
          writes.coursePrerequisites.map((one) => [one.courseId, one.prerequisites]),
        );
        for (const [id, list] of askedOf) {
          expect(prerequisiteLoop(id, list, (other) => askedOf.get(other) ?? [])).toBe(null);
        }
      },
    ),
    { numRuns: 200 },
  );
});
