import { Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';

interface BehaviourTextProps {
  label: string;
  value: string;
  /** Called with the trimmed text when the field is left, if it changed. */
  onCommit: (text: string) => void;
}

/** A few lines saved when one leaves them; Escape puts the old text back. */
export function BehaviourText({ label, value, onCommit }: BehaviourTextProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  return (
    <Textarea
      aria-label={label}
      autosize
      minRows={1}
      maxRows={6}
      maxLength={2000}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => {
        if (draft.trim() !== value) onCommit(draft.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(value);
      }}
    />
  );
}
