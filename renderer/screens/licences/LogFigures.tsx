import { Button } from '@mantine/core';
import { activityOfLog } from '#shared/licences/activity-of-log.ts';
import type { LogActivity } from '#shared/licences/log-activity.ts';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './licences.module.css';
import { licencesLogWords } from './licences-log.words.ts';
import { monthLabel } from './month-label.ts';

interface LogFiguresProps {
  read: LogActivity;
  registered: number;
  onUse: () => void;
}

/** What a log says, month by month, what was left out of it, and what the projection would take. */
export function LogFigures({ read, registered, onUse }: LogFiguresProps) {
  const t = useWords(licencesLogWords);
  const format = useFormat();
  const { active, reach, activity } = activityOfLog(read, registered);
  const leftOut = (count: number) => (count > 0 ? format.number(count) : null);
  return (
    <>
      <KeyValue
        rows={[
          [t('lines'), format.number(read.lines)],
          [t('noPerson'), leftOut(read.noPerson)],
          [t('noDay'), leftOut(read.noDay)],
          [t('noYear'), leftOut(read.noYear)],
          ...read.years.map(
            ({ year, people }) => [t('inYear', { year }), format.number(people)] as const,
          ),
        ]}
      />
      {read.months.length > 0 ? (
        <>
          <section
            className={classes.scroll}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
            tabIndex={0}
            aria-label={t('byMonth')}
          >
            <table className={classes.months}>
              <thead>
                <tr>
                  <th scope="col">{t('month')}</th>
                  <td>
                    <b>{t('active')}</b>
                  </td>
                </tr>
              </thead>
              <tbody>
                {read.months.map((one) => (
                  <tr key={one.month}>
                    <th scope="row">{monthLabel(format, one.month)}</th>
                    <td>{format.number(one.active)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p className={classes.note}>
            {t(activity ? 'givesAll' : 'givesShares', {
              active: format.number(active),
              reach: format.number(reach),
              registered: format.number(registered),
            })}
          </p>
          <Button onClick={onUse}>{t('use')}</Button>
        </>
      ) : null}
    </>
  );
}
