import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Skill } from '#shared/skills/skills.contract.ts';
import { orpc } from '../../api/client.ts';

/** The end of validity of an assessment being entered. */
export interface ValidityEnd {
  /** Chosen or proposed; null when there is none. */
  value: string | null;
  /** A qualification without an end must be said to have none. */
  isMissing: boolean;
  /** Said to have none. */
  endless: boolean;
  /** Title of the course whose validity is proposed, while it is. */
  proposedBy: string | null;
  choose: (day: string | null) => void;
  setEndless: (endless: boolean) => void;
  forget: () => void;
}

interface EntryFacts {
  skillId: number;
  kind: Skill['kind'];
  level: number;
  date: string | null;
}

/** Proposes the end of a qualification, and holds what is chosen instead; a skill has an end only when one is given. */
export function useValidityEnd({ skillId, kind, level, date }: EntryFacts): ValidityEnd {
  const [chosen, choose] = useState<string | null | undefined>();
  const [endless, setEndless] = useState(false);
  const expires = kind === 'qualification' && level > 0;
  const proposal = useQuery({
    ...orpc.qualifications.proposeEnd.queryOptions({
      input: { skillId, level, date: date ?? '' },
    }),
    enabled: expires && date !== null,
  }).data;
  const proposed = expires && chosen === undefined && !endless ? proposal : undefined;
  const value = endless ? null : (chosen ?? proposed?.validUntil ?? null);
  return {
    value,
    isMissing: expires && !endless && value === null,
    endless,
    proposedBy: proposed?.course ?? null,
    choose,
    setEndless,
    forget: () => {
      choose(undefined);
      setEndless(false);
    },
  };
}
