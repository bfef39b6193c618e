import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useNumberSeparators } from '../../ui/fields/use-number-separators.ts';

interface NumberFieldProps
  extends Pick<NumberInputProps, 'label' | 'description' | 'placeholder' | 'className'> {
  value: number | null;
  onChange: (value: number | null) => void;
  decimals?: number;
}

/** A number typed as the language writes it; empty is null, no limit. */
export function NumberField({ value, onChange, decimals = 0, ...props }: NumberFieldProps) {
  const separators = useNumberSeparators();
  return (
    <NumberInput
      {...props}
      min={0}
      decimalScale={decimals}
      {...separators}
      value={value ?? ''}
      onChange={(next) => {
        if (next === '') onChange(null);
        else if (typeof next === 'number') onChange(next);
      }}
    />
  );
}

/** The same for money: cents outside, euros inside. */
export function MoneyField({ value, onChange, ...props }: NumberFieldProps) {
  return (
    <NumberField
      {...props}
      decimals={2}
      value={value === null ? null : value / 100}
      onChange={(euros) => onChange(euros === null ? null : Math.round(euros * 100))}
    />
  );
}
