import { expect, test } from 'vitest';
import { expiredBackups } from './rotation.ts';

type Kept = Parameters<typeof expiredBackups>[0][number];

const minutes = 60_000;
const day = 24 * 60 * minutes;
const start = Date.parse('2026-01-05T07:00:00Z');

const made = (at: number, reason: Kept['reason'] = 'automatic', shrunkFrom = null): Kept => {
  const createdAt = new Date(at).toISOString();
  return { id: `${createdAt}-${reason}`, createdAt, reason, shrunkFrom };
};

/** Backs up every 15 minutes of a working day, for that many days. */
function live(days: number, each: (kept: Kept[], now: Date) => void): Kept[] {
  let kept: Kept[] = [];
  for (let n = 0; n < days; n++) {
    for (let slot = 0; slot < 30; slot++) {
      const now = start + n * day + slot * 15 * minutes;
      kept.push(made(now));
      const expired = new Set(expiredBackups(kept, new Date(now)));
      kept = kept.filter(({ id }) => !expired.has(id));
      each(kept, new Date(now));
    }
  }
  return kept;
}

test('over 400 days there are never more than 10, and the newest is always there', () => {
  const kept = live(400, (now, at) => {
    expect(now.length).toBeLessThanOrEqual(10);
    expect(now.at(-1)!.createdAt).toBe(at.toISOString());
  });
  const days = kept.map(({ createdAt }) => createdAt.slice(0, 10));
  const perDay = [...new Set(days)].map((one) => days.filter((other) => other === one).length);
  // The 3 newest of the last day, one of each of the 7 days before.
  expect(perDay).toEqual([1, 1, 1, 1, 1, 1, 1, 3]);
});

test('backups made on purpose are kept apart from the automatic ones', () => {
  const onPurpose = (['manual', 'migration', 'restore'] as const).map((reason, n) =>
    made(start + n, reason),
  );
  const automatic = Array.from({ length: 20 }, (_, n) => made(start + (n + 1) * minutes));
  const expired = expiredBackups([...onPurpose, ...automatic], new Date(start + day / 4));
  expect(expired).toHaveLength(17);
  expect(expired.every((id) => id.endsWith('automatic'))).toBe(true);
});

test('a suspiciously small backup and the one before it stay for 30 days', () => {
  const full = made(start);
  const poor = { ...made(start + minutes), shrunkFrom: full.id };
  const later = [2, 3, 4, 5].map((n) => made(start + n * minutes));
  const all = [full, poor, ...later];
  expect(expiredBackups(all, new Date(start + 10 * minutes))).toEqual([later[0]!.id]);
  const late = [...all, made(start + 31 * day)];
  expect(expiredBackups(late, new Date(start + 31 * day))).toContain(full.id);
});

test('a clock set back does not delete the newest backup', () => {
  const future = made(start + 30 * day);
  const expired = expiredBackups([future, made(start)], new Date(start));
  expect(expired).toEqual([]);
});
