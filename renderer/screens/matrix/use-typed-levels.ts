import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { orpc } from '../../api/client.ts';
import { stepsInOrder } from '../../api/steps-in-order.ts';

/** A level to record for a person and a skill. */
export interface TypedLevel {
  employeeId: number;
  skillId: number;
  level: number;
}

interface Pending extends TypedLevel {
  /** On the disk: the next matrix received has it. */
  saved: boolean;
}

/** Levels shown at once while they are being saved, so that typing never waits for the matrix to come back. */
export interface TypedLevels {
  get: (employeeId: number, skillId: number) => number | undefined;
  /** Saves levels as one step; `redraw` is called when a refusal takes them all back. */
  type: (levels: readonly TypedLevel[], redraw: () => void) => void;
}

/** `version` changes with every matrix received: levels it already holds are then forgotten here. */
export function useTypedLevels(version: unknown): TypedLevels {
  const pending = useRef(new Map<string, Pending>());
  const assess = useMutation({ ...orpc.skills.assess.mutationOptions(), scope: stepsInOrder });
  const save = useRef(assess.mutateAsync);
  save.current = assess.mutateAsync;
  // While rendering, not after: cells are drawn from here before any effect runs.
  const known = useRef(version);
  if (known.current !== version) {
    known.current = version;
    for (const [key, { saved }] of pending.current) if (saved) pending.current.delete(key);
  }
  useEffect(() => () => pending.current.clear(), []);
  return useMemo(
    () => ({
      get: (employeeId, skillId) =>
        pending.current.size === 0
          ? undefined
          : pending.current.get(`${employeeId} ${skillId}`)?.level,
      type: (levels, redraw) => {
        const typed = levels.map((level): Pending => ({ ...level, saved: false }));
        const keyOf = ({ employeeId, skillId }: TypedLevel) => `${employeeId} ${skillId}`;
        for (const each of typed) pending.current.set(keyOf(each), each);
        save
          .current({ entries: levels.map((level) => ({ ...level, source: 'manager' })) })
          .then(() => {
            for (const each of typed) each.saved = true;
          })
          .catch(() => {
            for (const each of typed) {
              if (pending.current.get(keyOf(each)) === each) pending.current.delete(keyOf(each));
            }
            redraw();
          });
      },
    }),
    [],
  );
}
