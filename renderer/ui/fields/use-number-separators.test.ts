import { expect, test } from 'vitest';
import { formats } from '../format.ts';
import { numberSeparators } from './use-number-separators.ts';

test.each(['fr', 'en'] as const)(
  'a field in %s writes numbers as the figures beside it',
  (language) => {
    const { decimalSeparator, thousandSeparator } = numberSeparators[language];
    expect(`1${thousandSeparator}234${decimalSeparator}50`).toBe(
      formats(language).number(1234.5, 2),
    );
  },
);
