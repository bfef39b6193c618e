import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useNumberSeparators } from './use-number-separators.ts';

interface CommitNumberProps
  extends Omit<NumberInputProps, 'value' | 'onChange' | 'defaultValue' | 'onBlur'> {
  /** Null is an empty field. */
  value: number | null;
  /** Called when the field is left or Enter is pressed, if the number changed. */
  onCommit: (value: number | null) => void;
  /** An emptied field commits null; otherwise it takes the old number back. */
  clearable?: boolean;
  /** The value is in cents and shown in main units with two decimals. */
  cents?: boolean;
}

/** A number saved when one leaves it, written as the language writes it: Enter commits, Escape restores. */
export function CommitNumber(props: CommitNumberProps) {
  const { value, onCommit, clearable, cents, ...rest } = props;
  const separators = useNumberSeparators();
  const shown = value === null ? '' : cents ? value / 100 : value;
  const [draft, setDraft] = useState<number | string>(shown);
  useEffect(() => setDraft(shown), [shown]);
  const commit = () => {
    if (draft === shown) return;
    const number = typeof draft === 'number' ? draft : Number.NaN;
    if (draft === '' && clearable) onCommit(null);
    else if (Number.isNaN(number)) setDraft(shown);
    else onCommit(cents ? Math.round(number * 100) : number);
  };
  return (
    <NumberInput
      {...separators}
      thousandsGroupStyle="thousand"
      hideControls
      allowNegative={false}
      clampBehavior="blur"
      {...(cents ? { decimalScale: 2 } : {})}
      {...rest}
      value={draft}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setDraft(shown);
      }}
    />
  );
}
