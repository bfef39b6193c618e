import { directorWords, verdicts } from '#shared/exports/director-columns.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Formats } from '../../ui/format.ts';

const money = new Set(['hourlyCost', 'pricePerLearner', 'pricePerSession', 'amount', 'paid']);
const days = new Set(['birthDate', 'hireDate', 'leaveDate', 'interviewDate', 'date', 'validUntil']);

/** A changed value as people write it: cents as money, ISO days as days, an opinion in words; anything else as it is. */
export function changeValue(
  field: string,
  value: string,
  format: Pick<Formats, 'money' | 'date'>,
  language: Language,
): string {
  if (money.has(field) && /^-?\d+$/.test(value)) return format.money(Number(value));
  if (days.has(field) && value !== '') return format.date(value);
  const opinion = verdicts.find((verdict) => field === 'opinion' && verdict === value);
  return opinion ? directorWords[language].verdicts[opinion] : value;
}
