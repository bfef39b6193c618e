import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  criticalityOf,
  flagsOf,
  levelOf,
  packCell,
  requiredOf,
  statusIndexOf,
} from './cell-code.ts';
import { CellRows } from './cell-rows.ts';
import { decodeMatrix, encodeMatrix } from './matrix-file.ts';

const cell = fc.record({
  level: fc.integer({ min: -1, max: 10 }),
  required: fc.integer({ min: 0, max: 10 }),
  status: fc.integer({ min: 0, max: 5 }),
  criticality: fc.integer({ min: 0, max: 3 }),
  flags: fc.integer({ min: 0, max: 3 }),
});

test('a cell of any scale fits 16 bits and is never 0', () => {
  fc.assert(
    fc.property(cell, ({ level, required, status, criticality, flags }) => {
      const code = packCell(level, required, status, criticality, flags);
      expect(code).toBeGreaterThan(0);
      expect(code).toBeLessThan(0x10000);
      expect([
        levelOf(code),
        requiredOf(code),
        statusIndexOf(code),
        criticalityOf(code),
        flagsOf(code),
      ]).toEqual([level, required, status, criticality, flags]);
    }),
  );
});

test('rows of cells in any order come back by skill, through the bytes too', () => {
  const names = fc.option(fc.string(), { nil: null });
  const people = fc.array(
    fc.record({ unit: names, site: names, jobs: fc.array(fc.string(), { maxLength: 2 }) }),
    { maxLength: 8 },
  );
  const held = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 11 })), {
    minLength: 8,
    maxLength: 8,
  });
  fc.assert(
    fc.property(people, held, fc.string(), (folk, skillsOf, name) => {
      const rows = new CellRows(folk.length, 12);
      folk.forEach((_, row) => {
        for (const skill of skillsOf[row]!) rows.add(row, skill, 4096 + skill);
      });
      const { kept, ...columns } = rows.finish((skill) => skill === 5);
      const used = new Set(folk.flatMap((_, row) => skillsOf[row]!));
      expect(kept).toEqual([...Array(12).keys()].filter((skill) => skill === 5 || used.has(skill)));
      const matrix = {
        on: '2026-09-01',
        units: [{ id: 1, name, parentId: null }],
        people: folk.map((person, id) => ({ ...person, id, matricule: `é${id}`, name })),
        skills: kept.map((id) => ({ id, name, domain: null, kind: 'skill' as const })),
        ...columns,
      };
      const read = decodeMatrix(encodeMatrix(matrix).buffer);
      expect({ ...read, starts: [], skillOf: [], codes: [] }).toEqual({
        ...matrix,
        starts: [],
        skillOf: [],
        codes: [],
      });
      folk.forEach((_, row) => {
        const own = [...read.skillOf.subarray(read.starts[row]!, read.starts[row + 1]!)];
        expect(own.map((place) => kept[place])).toEqual(skillsOf[row]!.toSorted((a, b) => a - b));
        const codes = [...read.codes.subarray(read.starts[row]!, read.starts[row + 1]!)];
        expect(codes).toEqual(
          skillsOf[row]!.toSorted((a, b) => a - b).map((skill) => 4096 + skill),
        );
      });
    }),
  );
});
