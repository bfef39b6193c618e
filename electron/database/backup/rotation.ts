import type { VerifiedBackup } from './manifest.ts';

const keptToday = 3;
const keptInAll = 10;
const keptOnPurpose = 5;
/** Time to notice that most of the data went away, in milliseconds. */
const shrunkKept = 30 * 24 * 3_600_000;

type Dated = Pick<VerifiedBackup, 'id' | 'createdAt' | 'reason' | 'shrunkFrom'>;

/**
 * Which verified backups to delete. Automatic ones: the 3 newest of today, then the newest of each earlier day,
 * 10 in all. Those made on purpose (by hand, before a migration or a restore): the 5 newest.
 * The newest of all stays, and a suspiciously small one stays 30 days with the one it followed. Days are UTC.
 */
export function expiredBackups(backups: readonly Dated[], now: Date): string[] {
  const today = now.toISOString().slice(0, 10);
  const newestFirst = [...backups].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const keep = new Set<string>();
  if (newestFirst[0]) keep.add(newestFirst[0].id);
  for (const { id, createdAt, shrunkFrom } of newestFirst) {
    const age = now.getTime() - Date.parse(createdAt);
    if (shrunkFrom && age < shrunkKept) keep.add(id).add(shrunkFrom);
  }
  const perDay = new Map<string, number>();
  let automatic = 0;
  let onPurpose = 0;
  for (const { id, createdAt, reason } of newestFirst) {
    if (reason !== 'automatic') {
      if (onPurpose++ < keptOnPurpose) keep.add(id);
      continue;
    }
    const day = createdAt.slice(0, 10);
    const already = perDay.get(day) ?? 0;
    const allowed = day >= today ? keptToday : 1;
    if (already >= allowed || automatic >= keptInAll) continue;
    perDay.set(day, already + 1);
    automatic += 1;
    keep.add(id);
  }
  return newestFirst.map(({ id }) => id).filter((id) => !keep.has(id));
}
