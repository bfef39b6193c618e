import type { IsoDate } from '../kernel/dates.ts';
import { fold } from '../kernel/text.ts';
import { type Closure, closureLabel } from './closed-days.ts';
import { overlaps, type Slot } from './day-hours.ts';
import type { SessionState } from './life.ts';

export const conflictKinds = ['person', 'trainer', 'room', 'closed', 'site', 'teaches'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** What a conflict is looked for in: a session with everybody who has to be there. */
export interface Run {
  id: number;
  state: SessionState;
  days: readonly Slot[];
  trainerId: number | null;
  room: string | null;
  site: string | null;
  /** People expected: neither absent nor replaced. */
  people: readonly { employeeId: number; site: string | null }[];
}

/**
 * Something that cannot be: two sessions at one time, a day on which nothing is held, a person of another site, somebody who
 * teaches the session they are expected at (`teaches`).
 */
export interface Conflict {
  kind: ConflictKind;
  sessionId: number;
  /** The other session, with the greater id; null when the session is alone in it. */
  otherId: number | null;
  date: IsoDate;
  employeeId: number | null;
  /** The room, why the day is closed (`closureLabel`), or the person's site. */
  label: string;
}

interface Use {
  slot: Slot;
  run: number;
  teaches: boolean;
}

/**
 * Every conflict of the sessions that are not cancelled, each once, by session then date. A person counts as present
 * whether learning or teaching; two sessions taught at once are the trainer's conflict.
 */
export function findConflicts(
  runs: readonly Run[],
  closureOn: (day: IsoDate) => Closure | null,
): Conflict[] {
  const live = runs.filter(({ state }) => state !== 'cancelled');
  const people = new Map<number, Use[]>();
  const rooms = new Map<string, Use[]>();
  const found = new Map<string, Conflict>();
  const note = (conflict: Conflict) => found.set(keyOf(conflict), conflict);
  for (const run of live) {
    const room = roomKey(run);
    for (const slot of run.days) {
      const closure = closureOn(slot.date);
      if (closure) {
        note({ ...alone(run.id, slot.date), kind: 'closed', label: closureLabel(closure) });
      }
      if (room) add(rooms, room, { slot, run: run.id, teaches: false });
      if (run.trainerId !== null) {
        add(people, run.trainerId, { slot, run: run.id, teaches: true });
      }
      for (const { employeeId } of run.people) {
        add(people, employeeId, { slot, run: run.id, teaches: false });
      }
    }
    for (const conflict of siteConflicts(run)) note(conflict);
    const learning = learningTrainer(run);
    if (learning) note(learning);
  }
  for (const [employeeId, uses] of people) {
    for (const [a, b] of clashes(uses)) {
      const kind = a.teaches && b.teaches ? 'trainer' : 'person';
      note({ ...between(a, b), kind, employeeId, label: '' });
    }
  }
  const names = new Map(live.map(({ id, room }) => [id, room?.trim() ?? '']));
  for (const uses of rooms.values()) {
    for (const [a, b] of clashes(uses)) {
      const pair = between(a, b);
      note({ ...pair, kind: 'room', employeeId: null, label: names.get(pair.sessionId)! });
    }
  }
  return [...found.values()].sort(inOrder);
}

/** The conflicts a session takes part in. */
export function conflictsOf(sessionId: number, conflicts: readonly Conflict[]): Conflict[] {
  return conflicts.filter((one) => one.sessionId === sessionId || one.otherId === sessionId);
}

function siteConflicts(run: Run): Conflict[] {
  const { site, days, id } = run;
  const date = days[0]?.date;
  if (site === null || site.trim() === '' || date === undefined) return [];
  return run.people
    .filter((one) => one.site !== null && one.site.trim() !== '' && fold(one.site) !== fold(site))
    .map((one) => ({
      ...alone(id, date),
      kind: 'site',
      employeeId: one.employeeId,
      label: one.site!,
    }));
}

function learningTrainer({ trainerId, people, days, id }: Run): Conflict | null {
  const date = days[0]?.date;
  if (date === undefined || people.every(({ employeeId }) => employeeId !== trainerId)) return null;
  return { ...alone(id, date), kind: 'teaches', employeeId: trainerId, label: '' };
}

/** Pairs of different sessions that share time: after sorting, only neighbours that still run need comparing. */
function* clashes(uses: readonly Use[]): Generator<[Use, Use]> {
  const sorted = [...uses].sort((a, b) => compare(a.slot, b.slot));
  let running: Use[] = [];
  for (const use of sorted) {
    running = running.filter((other) => overlaps(other.slot, use.slot));
    for (const other of running) if (other.run !== use.run) yield [other, use];
    running.push(use);
  }
}

function compare(a: Slot, b: Slot): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : 0;
}

function roomKey({ room, site }: Run): string | null {
  return room === null || room.trim() === '' ? null : `${fold(site ?? '')}\n${fold(room)}`;
}

function add<K>(map: Map<K, Use[]>, key: K, use: Use): void {
  const known = map.get(key);
  if (known) known.push(use);
  else map.set(key, [use]);
}

function alone(sessionId: number, date: IsoDate) {
  return { sessionId, otherId: null, date, employeeId: null };
}

function between(a: Use, b: Use) {
  return {
    sessionId: Math.min(a.run, b.run),
    otherId: Math.max(a.run, b.run),
    date: a.slot.date,
  };
}

function keyOf({ kind, sessionId, otherId, date, employeeId }: Conflict): string {
  return [kind, sessionId, otherId, date, employeeId].join(' ');
}

function inOrder(a: Conflict, b: Conflict): number {
  return (
    a.sessionId - b.sessionId ||
    (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) ||
    conflictKinds.indexOf(a.kind) - conflictKinds.indexOf(b.kind) ||
    (a.otherId ?? 0) - (b.otherId ?? 0) ||
    (a.employeeId ?? 0) - (b.employeeId ?? 0)
  );
}
