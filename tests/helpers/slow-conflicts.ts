import { fold } from '../../shared/kernel/text.ts';
import type { Conflict, Run } from '../../shared/sessions/find-conflicts.ts';

/** The conflicts of sessions by comparing every pair of half-days, as one would by hand; texts, in no order. */
export function slowConflicts(runs: readonly Run[], closed: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const live = runs.filter(({ state }) => state !== 'cancelled');
  for (const run of live) {
    for (const { date } of run.days) if (closed.has(date)) found.add(`closed ${run.id} ${date}`);
    for (const { employeeId, site } of run.people) {
      if (!site || !run.site || run.days.length === 0) continue;
      if (fold(site) !== fold(run.site)) found.add(`site ${run.id} ${employeeId}`);
    }
    for (const { employeeId } of run.people) {
      if (employeeId !== run.trainerId || run.days.length === 0) continue;
      found.add(`teaches ${run.id} ${employeeId}`);
    }
  }
  for (const a of live) {
    for (const b of live) {
      if (a.id >= b.id) continue;
      for (const one of a.days) {
        for (const two of b.days) {
          if (one.date !== two.date || one.ends <= two.starts || two.ends <= one.starts) continue;
          const room = a.room && b.room && fold(a.room) === fold(b.room);
          const place = fold(a.site ?? '') === fold(b.site ?? '');
          if (room && place) found.add(`room ${a.id} ${b.id} ${one.date}`);
          const at = (run: Run) => new Set(run.people.map(({ employeeId }) => employeeId));
          const clash = (id: number) => found.add(`person ${a.id} ${b.id} ${one.date} ${id}`);
          for (const id of at(a)) if (at(b).has(id) || b.trainerId === id) clash(id);
          if (a.trainerId !== null && at(b).has(a.trainerId)) clash(a.trainerId);
          if (a.trainerId !== null && a.trainerId === b.trainerId) {
            found.add(`trainer ${a.id} ${b.id} ${one.date} ${a.trainerId}`);
          }
        }
      }
    }
  }
  return found;
}

/** A conflict as the text `slowConflicts` gives. */
export function conflictText({ kind, sessionId, otherId, date, employeeId }: Conflict): string {
  if (kind === 'closed') return `closed ${sessionId} ${date}`;
  if (kind === 'site') return `site ${sessionId} ${employeeId}`;
  if (kind === 'teaches') return `teaches ${sessionId} ${employeeId}`;
  if (kind === 'room') return `room ${sessionId} ${otherId} ${date}`;
  return `${kind} ${sessionId} ${otherId} ${date} ${employeeId}`;
}
