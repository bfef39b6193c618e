import { expect, test } from 'vitest';
import { addCell, emptySums, toFigures } from '#shared/gaps/readiness.ts';
import {
  criticalityOf,
  flagsOf,
  levelOf,
  requiredOf,
  statusIndexOf,
} from '#shared/skills/cell-code.ts';
import { decodeMatrix } from '#shared/skills/matrix-file.ts';
import { openCompany } from '../../../tests/helpers/company.ts';

const on = '2026-09-01';

/** Two people with different jobs, one of them assessed outside what is asked. */
async function seeded() {
  const company = openCompany();
  const { people, skills } = company;
  const [welder, clerk] = [
    await people.createJob({ name: 'Soudeur' }),
    await people.createJob({ name: 'Comptable' }),
  ];
  const [welding, books] = [
    await skills.create({ name: 'Soudage', domain: 'Atelier' }),
    await skills.create({ name: 'Comptabilité' }),
  ];
  await skills.create({ name: 'Que personne ne tient' });
  const ana = await people.create({ matricule: 'A', lastName: 'Ana', jobIds: [welder.id] });
  const bob = await people.create({ matricule: 'B', lastName: 'Bob', jobIds: [clerk.id] });
  await skills.setRequirement({ jobId: welder.id, skillId: welding.id, level: 3, criticality: 3 });
  await skills.setRequirement({ jobId: clerk.id, skillId: books.id, level: 2, criticality: 1 });
  await skills.assess({
    entries: [
      { employeeId: ana.id, skillId: welding.id, level: 1, date: '2024-01-01' },
      { employeeId: bob.id, skillId: books.id, level: 4, date, validUntil: '2026-08-31' },
      { employeeId: bob.id, skillId: welding.id, level: 2, date },
    ],
  });
  return company;
}
const date = '2026-03-01';

test('the bytes hold the same cells as the matrix, and a skill nobody holds is still a column', async () => {
  const { skills } = await seeded();
  const { people, cells, ...plain } = await skills.matrix({ on });
  const whole = decodeMatrix(await (await skills.wholeMatrix({ on })).arrayBuffer());
  expect(whole.people).toEqual(people);
  expect(whole.skills).toEqual(plain.skills);
  expect(whole.skills).toHaveLength(3);
  const found: number[][] = [];
  whole.people.forEach((_, row) => {
    for (let at = whole.starts[row]!; at < whole.starts[row + 1]!; at += 1) {
      const code = whole.codes[at]!;
      found.push([
        row,
        whole.skillOf[at]!,
        levelOf(code),
        requiredOf(code),
        statusIndexOf(code),
        flagsOf(code),
      ]);
    }
  });
  const sixes = Array.from({ length: cells.length / 6 }, (_, at) =>
    cells.slice(at * 6, at * 6 + 6),
  );
  const order = (a: number[], b: number[]) => a[0]! - b[0]! || a[1]! - b[1]!;
  expect(found).toHaveLength(3);
  expect(found).toEqual(sixes.toSorted(order));
});

test('its cells carry what readiness needs: the same figures as the gaps', async () => {
  const { skills, gaps } = await seeded();
  const whole = decodeMatrix(await (await skills.wholeMatrix({ on })).arrayBuffer());
  const summary = await gaps.summary({ by: 'person', on });
  whole.people.forEach(({ id }, row) => {
    const sums = emptySums();
    for (let at = whole.starts[row]!; at < whole.starts[row + 1]!; at += 1) {
      const code = whole.codes[at]!;
      const required = requiredOf(code);
      if (required > 0) addCell(sums, required, Math.max(0, levelOf(code)), criticalityOf(code));
    }
    expect(summary.find((each) => each.id === id)).toMatchObject(toFigures(sums, [1, 2, 3]));
  });
});
