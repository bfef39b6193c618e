import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasPublicData, publicData, whereAbsent } from '../../tests/helpers/public-data.ts';
import { addDays } from '../kernel/dates.ts';
import { countByMonth, monthName } from './count-by-month.ts';

// Registrations of the Open University (OULAD). Days count from the start of a presentation: B starts in February,
// J in October of the year it is named after.

function start(presentation: string): string {
  return `${presentation.slice(0, 4)}-${presentation.endsWith('J') ? '10' : '02'}-01`;
}

function registrations() {
  const read = (name: string) =>
    readFileSync(publicData('lms', name), 'utf8')
      .trim()
      .split(/\r\n|\r|\n/)
      .slice(1)
      .map((line) => line.replaceAll('"', '').split(','));
  const lengths = new Map(
    read('courses.csv').map(([module, presentation, days]) => [
      `${module} ${presentation}`,
      Number(days),
    ]),
  );
  return read('studentRegistration.csv').map(([module, presentation, person, from, to]) => ({
    person: person!,
    from: from ? addDays(start(presentation!), Number(from)) : start(presentation!),
    to: addDays(start(presentation!), to ? Number(to) : lengths.get(`${module} ${presentation}`)!),
  }));
}

test.skipIf(!hasPublicData)(
  `public registrations give the registered count of every month ${whereAbsent}`,
  () => {
    const stays = registrations();
    expect(stays).toHaveLength(32_593);
    const counts = countByMonth(stays, 2013, 36);
    for (const m of [0, 9, 15, 21, 30]) {
      const month = monthName(2013, m);
      const slow = new Set(
        stays
          .filter(
            ({ from, to }) => from.slice(0, 7) <= month && month <= to.slice(0, 7) && from <= to,
          )
          .map(({ person }) => person),
      );
      expect([month, counts[m]]).toEqual([month, slow.size]);
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(
      new Set(stays.map(({ person }) => person)).size,
    );
    expect(counts[9]).toBeGreaterThan(5000);
  },
);
