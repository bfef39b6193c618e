import { weekdayOf } from '#shared/sessions/closed-days.ts';
import type { Calendar } from '#shared/sessions/sessions.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { type Period, weeksOf } from './period.ts';
import { SessionButton } from './SessionButton.tsx';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import classes from './sessions.module.css';
import { useSessionWords } from './use-session-words.ts';

interface CalendarGridProps {
  calendar: Calendar;
  period: Period;
  title: string;
  today: string;
  chosen: number | null;
  onOpen: (id: number) => void;
}

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/**
 * The sessions of a week or quarter on their days. Every session is a button in the order of the days, so that Tab
 * goes through them; the arrows go from one to the next.
 */
export function CalendarGrid(props: CalendarGridProps) {
  const { calendar, period, title, today, chosen, onOpen } = props;
  const t = useWords(sessionsScreenWords);
  const say = useSessionWords();
  const format = useFormat();
  const compact = period.kind === 'quarter';
  const closures = new Map(calendar.closures.map(({ date, closure }) => [date, closure]));
  const weeks = weeksOf(period);
  const heads = weeks[0]!;
  const move = (event: React.KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : buttons[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <section
      className={classes.calendar}
      data-kind={period.kind}
      aria-label={t('calendarOf', { period: title })}
      onKeyDown={move}
    >
      {compact ? <span className={classes.corner} aria-hidden /> : null}
      {heads.map((day) => {
        const closure = closures.get(day);
        return (
          <div
            key={day}
            className={classes.head}
            data-today={(!compact && day === today) || undefined}
          >
            {t(`days.${names[weekdayOf(day) - 1]!}`)}
            {compact ? null : ` ${format.date(day).slice(0, 5)}`}
            {!compact && closure ? (
              <span className={classes.closure}>{say.closure(closure)}</span>
            ) : null}
          </div>
        );
      })}
      {weeks.map((week) => [
        compact ? (
          <div key={`week ${week[0]}`} className={classes.week}>
            {t('weekOf', { from: format.date(week[0]!).slice(0, 5) })}
          </div>
        ) : null,
        ...week.map((day) => {
          const outside = day < period.from || day > period.to;
          const closure = closures.get(day);
          const shut = closure !== undefined || weekdayOf(day) >= 6;
          const sessions = calendar.sessions
            .filter(({ days }) => days.some(({ date }) => date === day))
            .sort((a, b) => (startOn(a, day) < startOn(b, day) ? -1 : 1));
          return (
            <div
              key={day}
              className={classes.day}
              data-closed={shut || undefined}
              data-outside={outside || undefined}
              data-today={day === today || undefined}
            >
              {compact && !outside ? (
                <span className={classes.date}>
                  {Number(day.slice(8))}
                  {closure ? ` ${say.closure(closure)}` : ''}
                </span>
              ) : null}
              {outside
                ? null
                : sessions.map((session) => (
                    <SessionButton
                      key={session.id}
                      session={session}
                      day={day}
                      chosen={session.id === chosen}
                      compact={compact}
                      onOpen={onOpen}
                    />
                  ))}
            </div>
          );
        }),
      ])}
    </section>
  );
}

function startOn({ days }: Calendar['sessions'][number], day: string): string {
  return days.find(({ date }) => date === day)?.starts ?? '';
}
