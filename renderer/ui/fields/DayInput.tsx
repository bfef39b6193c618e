import { DateInput, type DateInputProps } from '@mantine/dates';
import { uiWords } from '../ui.words.ts';
import { useLanguage, useWords } from '../use-words.ts';

interface DayInputProps extends Omit<DateInputProps, 'value' | 'onChange' | 'valueFormat'> {
  /** ISO day; null is an empty field. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A calendar day, typed as people write it (`3/9/2026`) or picked; Monday first. */
export function DayInput({ value, onChange, ...props }: DayInputProps) {
  const t = useWords(uiWords);
  const language = useLanguage();
  return (
    <DateInput
      size="xs"
      valueFormat="DD/MM/YYYY"
      placeholder={language === 'fr' ? 'jj/mm/aaaa' : 'dd/mm/yyyy'}
      dateParser={parseDay}
      popoverProps={{ withinPortal: true }}
      clearButtonProps={{ 'aria-label': t('clear') }}
      {...props}
      value={value}
      onChange={(next) => onChange(next ? next.slice(0, 10) : null)}
    />
  );
}

/** Reads the day written in one of the usual ways; null when it is none. */
export function parseDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const usual = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(text.trim());
  if (!iso && !usual) return null;
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : [fullYear(usual![3]!), Number(usual![2]), Number(usual![1])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}
