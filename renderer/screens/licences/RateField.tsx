import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';

interface RateFieldProps {
  label?: string;
  'aria-label'?: string;
  /** Ten-thousandths of the main unit: a price of one unit may be finer than a cent. */
  value: number;
  onCommit: (value: number) => void;
}

/** The price of one unit, shown in the main unit with up to four decimals. */
export function RateField({ value, onCommit, ...props }: RateFieldProps) {
  return (
    <CommitNumber
      {...props}
      value={value / 10_000}
      decimalScale={4}
      min={0}
      onCommit={(next) => next !== null && onCommit(Math.round(next * 10_000))}
    />
  );
}
