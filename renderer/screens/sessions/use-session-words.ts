import type { Closure } from '#shared/sessions/closed-days.ts';
import { closureLabel } from '#shared/sessions/closed-days.ts';
import { type HolidayKey, holidayKeys } from '#shared/sessions/french-holidays.ts';
import type { SessionState } from '#shared/sessions/life.ts';
import type { NamedConflict, SessionSummary } from '#shared/sessions/sessions.contract.ts';
import { sessionsWords } from '#shared/sessions/sessions.words.ts';
import { useFormat } from '../../ui/format.ts';
import type { Tone } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { sessionsScreenWords } from './SessionsScreen.words.ts';

export const stateTones: Record<SessionState, Tone> = {
  draft: 'neutral',
  open: 'progress',
  running: 'progress',
  done: 'ok',
  closed: 'ok',
  cancelled: 'neutral',
};

/** Says conflicts, closed days and dates of sessions in the language on screen. */
export function useSessionWords() {
  const t = useWords(sessionsScreenWords);
  const shared = useWords(sessionsWords);
  const format = useFormat();
  const reason = (label: string): string => {
    const key = label.replace('holiday:', '') as HolidayKey;
    if (label.startsWith('holiday:') && holidayKeys.includes(key)) return shared(`holidays.${key}`);
    return label === 'weekend' ? shared('weekend') : label;
  };
  return {
    conflict: ({ kind, name, other, date, label }: NamedConflict): string =>
      t(`conflict.${kind}`, {
        name: name ?? '',
        other: other ?? '',
        date: format.date(date),
        label: reason(label),
      }),
    closure: (closure: Closure): string => reason(closureLabel(closure)),
    dates: ({ firstDay, lastDay }: Pick<SessionSummary, 'firstDay' | 'lastDay'>): string => {
      if (firstDay === null || lastDay === null) return t('panel.noDate');
      return firstDay === lastDay
        ? format.date(firstDay)
        : `${format.date(firstDay)} – ${format.date(lastDay)}`;
    },
    /** Quarters of an hour count: « 1,75 h ». */
    hours: (hours: number): string => `${format.number(hours)}\u00a0h`,
    state: (state: SessionState): string => shared(`states.${state}`),
  };
}
