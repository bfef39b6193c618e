import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { orpc } from '../../api/client.ts';

interface Typed {
  level: number;
  /** On the disk: the next matrix received has it. */
  saved: boolean;
}

/** Levels shown at once while they are being saved, so that typing never waits for the matrix to come back. */
export interface TypedLevels {
  get: (employeeId: number, skillId: number) => number | undefined;
  /** Saves a level; `redraw` is called when a refusal takes it back. */
  type: (employeeId: number, skillId: number, level: number, redraw: () => void) => void;
}

/** `version` changes with every matrix received: levels it already holds are then forgotten here. */
export function useTypedLevels(version: unknown): TypedLevels {
  const pending = useRef(new Map<string, Typed>());
  const assess = useMutation(orpc.skills.assess.mutationOptions());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new matrix is what calls for it
  useEffect(() => {
    for (const [key, { saved }] of pending.current) if (saved) pending.current.delete(key);
  }, [version]);
  return {
    get: (employeeId, skillId) => pending.current.get(`${employeeId} ${skillId}`)?.level,
    type: (employeeId, skillId, level, redraw) => {
      const key = `${employeeId} ${skillId}`;
      const typed: Typed = { level, saved: false };
      pending.current.set(key, typed);
      assess
        .mutateAsync({ entries: [{ employeeId, skillId, level, source: 'manager' }] })
        .then(() => {
          typed.saved = true;
        })
        .catch(() => {
          if (pending.current.get(key) === typed) pending.current.delete(key);
          redraw();
        });
    },
  };
}
