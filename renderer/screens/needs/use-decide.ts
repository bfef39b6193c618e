import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Need, NeedStatus } from '#shared/needs/needs.contract.ts';
import { orpc } from '../../api/client.ts';

/** Needs that wait for a reason before they move. */
export interface Asked {
  needs: Need[];
  status: 'refused' | 'postponed';
}

export interface Deciding {
  /** Whoever decides, kept with each decision for the sitting. */
  by: string;
  setBy: (by: string) => void;
  /** What a dialog must ask about, or null. */
  asked: Asked | null;
  dismiss: () => void;
  /** Moves needs: at once where nothing has to be said, through the dialog otherwise. */
  move: (needs: Need[], status: NeedStatus) => void;
  confirm: (reason: string) => void;
}

let lastBy = '';

/** How needs are arbitrated on this screen, by drag, keyboard, menu or in bulk. */
export function useDecide(): Deciding {
  const [by, setBy] = useState(lastBy);
  const [asked, setAsked] = useState<Asked | null>(null);
  const decide = useMutation(orpc.needs.decide.mutationOptions());
  const save = (needs: Need[], status: NeedStatus, reason: string) =>
    decide.mutate({ ids: needs.map(({ id }) => id), status, by, reason });
  return {
    by,
    setBy: (name) => {
      lastBy = name;
      setBy(name);
    },
    asked,
    dismiss: () => setAsked(null),
    move: (needs, status) => {
      const moving = needs.filter((need) => need.status !== status);
      if (moving.length === 0) return;
      if (status === 'refused' || status === 'postponed') setAsked({ needs: moving, status });
      else save(moving, status, '');
    },
    confirm: (reason) => {
      if (asked) save(asked.needs, asked.status, reason);
      setAsked(null);
    },
  };
}
