import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';

interface CommitTextProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  value: string;
  /** Called with the trimmed text when the field is left or Enter is pressed, if it changed. */
  onCommit: (value: string) => void;
  /** Puts the old text back instead of committing an empty one. */
  required?: boolean;
}

/** A text saved when one leaves it: Enter commits, Escape puts the old text back. */
export function CommitText({ value, onCommit, required, ...props }: CommitTextProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const commit = () => {
    const text = draft.trim();
    if (text === value) return;
    if (text === '' && required) setDraft(value);
    else onCommit(text);
  };
  return (
    <TextInput
      {...props}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setDraft(value);
      }}
    />
  );
}
