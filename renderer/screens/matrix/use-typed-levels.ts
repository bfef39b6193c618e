import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { PrevailingAssessment } from '#shared/skills/skills.contract.ts';
import { orpc } from '../../api/client.ts';
import { stepsInOrder } from '../../api/steps-in-order.ts';
import { MatrixIndex } from './matrix-index.ts';

/** A level to record for a person and a skill. */
export interface TypedLevel {
  employeeId: number;
  skillId: number;
  level: number;
}

interface Pending extends TypedLevel {
  /** The last matrix received when it was on the disk: those after it have it. Null while it is being saved. */
  savedAfter: number | null;
}

/** Levels shown at once while they are being saved, so that typing never waits for the matrix to come back. */
export interface TypedLevels {
  get: (employeeId: number, skillId: number) => number | undefined;
  /**
   * Saves levels as one step; `redraw` is called when a refusal takes them all back, `overruled` with what counts in
   * the place of some of them, which are no longer shown.
   */
  type: (
    levels: readonly TypedLevel[],
    redraw: () => void,
    overruled: (by: readonly PrevailingAssessment[]) => void,
  ) => void;
}

/** `order` is the matrix shown: levels it already holds are forgotten here. */
export function useTypedLevels(order: number): TypedLevels {
  const pending = useRef(new Map<string, Pending>());
  const assess = useMutation({ ...orpc.skills.assess.mutationOptions(), scope: stepsInOrder });
  const save = useRef(assess.mutateAsync);
  save.current = assess.mutateAsync;
  // While rendering, not after: cells are drawn from here before any effect runs.
  const known = useRef(order);
  if (known.current !== order) {
    known.current = order;
    // A matrix received before the saving may be drawn after it, and does not have it.
    for (const [key, { savedAfter }] of pending.current) {
      if (savedAfter !== null && order > savedAfter) pending.current.delete(key);
    }
  }
  useEffect(() => () => pending.current.clear(), []);
  return useMemo(
    () => ({
      get: (employeeId, skillId) =>
        pending.current.size === 0
          ? undefined
          : pending.current.get(`${employeeId} ${skillId}`)?.level,
      type: (levels, redraw, overruled) => {
        const typed = levels.map((level): Pending => ({ ...level, savedAfter: null }));
        const keyOf = ({ employeeId, skillId }: Omit<TypedLevel, 'level'>) =>
          `${employeeId} ${skillId}`;
        for (const each of typed) pending.current.set(keyOf(each), each);
        save
          .current({ entries: levels.map((level) => ({ ...level, source: 'manager' })) })
          .then(({ prevailing }) => {
            for (const each of typed) each.savedAfter = MatrixIndex.received;
            if (prevailing.length === 0) return;
            for (const each of prevailing) pending.current.delete(keyOf(each));
            overruled(prevailing);
            redraw();
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
