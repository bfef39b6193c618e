import type { ValueParserParams } from 'ag-grid-community';
import { expect, test } from 'vitest';
import { formats } from '../format.ts';
import { columnTypes } from './column-types.ts';

test('a rounded cell left as it is shown keeps its whole value, and what is typed is read', () => {
  const { decimal, percent } = columnTypes(formats('fr'), String);
  const parse = (type: typeof decimal, newValue: string, oldValue: number) => {
    const parser = type?.valueParser as (params: ValueParserParams) => unknown;
    return parser({ newValue, oldValue } as ValueParserParams);
  };
  expect(parse(decimal, '3,3', 3.25)).toBe(3.25);
  expect(parse(decimal, '3,3', 3)).toBe(3.3);
  expect(parse(decimal, '3,2', 3.25)).toBe(3.2);
  expect(parse(percent, '33,3\u00a0%', 1 / 3)).toBe(1 / 3);
});
