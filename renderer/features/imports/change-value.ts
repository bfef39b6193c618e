import type { Formats } from '../../ui/format.ts';

const money = new Set(['hourlyCost', 'pricePerLearner', 'pricePerSession', 'amount', 'paid']);
const days = new Set(['birthDate', 'hireDate', 'leaveDate', 'interviewDate', 'date', 'validUntil']);

/** A changed value as people write it: cents as money, ISO days as days; anything else as it is. */
export function changeValue(
  field: string,
  value: string,
  format: Pick<Formats, 'money' | 'date'>,
): string {
  if (money.has(field) && /^-?\d+$/.test(value)) return format.money(Number(value));
  if (days.has(field) && value !== '') return format.date(value);
  return value;
}
