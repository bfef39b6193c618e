import { expect, test } from 'vitest';
import { sameSubject } from './same-subject.ts';

/** Course 4 raises skills 7 and 8, course 5 raises 7. */
const skillsOf = (id: number) => (id === 4 ? [7, 8] : [7]);
const need = (skillId: number | null, courseId: number | null, title = 'Besoin') => ({
  ...{ skillId, courseId, title },
});
const same = (...needs: ReturnType<typeof need>[]) => sameSubject(needs, skillsOf);

test('needs ask for one thing when nothing any of them asks would be dropped by making them one', () => {
  expect(same(need(7, null, 'A'), need(7, null, 'B'))).toBe(true);
  expect(same(need(7, null), need(8, null))).toBe(false);
  expect(same(need(7, null), need(8, null), need(null, 4))).toBe(true);
  expect(same(need(9, null), need(null, 4))).toBe(false);
  expect(same(need(null, 4), need(null, 5))).toBe(false);
  expect(same(need(7, 5), need(8, 5))).toBe(true);
});

test('needs that name neither skill nor course are told apart by their title', () => {
  expect(same(need(null, null, 'Anglais à l’oral'), need(null, null, 'anglais a l’oral'))).toBe(
    true,
  );
  expect(same(need(null, null, 'Anglais'), need(null, null, 'Allemand'))).toBe(false);
  expect(same(need(null, null), need(7, null))).toBe(false);
  expect(same(need(null, null), need(null, 4))).toBe(false);
});
