import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../ui/use-words.ts';
import { expertsScreenWords } from './ExpertsScreen.words.ts';

export interface Decision {
  who: string;
  reason: string;
}

/** Whoever decided last decides next, most of the time: kept for the sitting only. */
let lastWho = '';

/** Who decides and why, both needed before anything is kept. */
export function useDecision(): {
  decision: Decision;
  complete: boolean;
  change: (part: Partial<Decision>) => void;
  keep: () => void;
} {
  const [decision, setDecision] = useState<Decision>({ who: lastWho, reason: '' });
  return {
    decision,
    complete: decision.who.trim() !== '' && decision.reason.trim() !== '',
    change: (part) => setDecision((before) => ({ ...before, ...part })),
    keep: () => {
      lastWho = decision.who;
    },
  };
}

interface DecisionFieldsProps {
  decision: Decision;
  onChange: (part: Partial<Decision>) => void;
  whoLabel?: string;
}

export function DecisionFields({ decision, onChange, whoLabel }: DecisionFieldsProps) {
  const t = useWords(expertsScreenWords);
  return (
    <>
      <TextInput
        label={whoLabel ?? t('who')}
        required
        maxLength={120}
        value={decision.who}
        onChange={(event) => onChange({ who: event.currentTarget.value })}
        data-autofocus
      />
      <TextInput
        label={t('reason')}
        required
        maxLength={500}
        value={decision.reason}
        onChange={(event) => onChange({ reason: event.currentTarget.value })}
      />
    </>
  );
}
