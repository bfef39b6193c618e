import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { plansWords } from '#shared/plans/plans.words.ts';
import { planRuns } from '#shared/sessions/life.ts';
import { sessionsWords } from '#shared/sessions/sessions.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { lineSessionsWords } from './LineSessions.words.ts';
import classes from './plan.module.css';
import { SessionFunding } from './SessionFunding.tsx';

/** The dated runs of an action, who has no place yet, and the button that schedules what is missing. */
export function LineSessions({ lineId }: { lineId: number }) {
  const t = useWords(lineSessionsWords);
  const plans = useWords(plansWords);
  const shared = useWords(sessionsWords);
  const format = useFormat();
  const line = useQuery(orpc.sessions.ofLine.queryOptions({ input: { lineId } }));
  const schedule = useMutation(orpc.sessions.schedule.mutationOptions());
  const create = useMutation(orpc.sessions.create.mutationOptions());
  return (
    <Answer of={line}>
      {({ sessions, unplaced, missed, open, planStatus }) => (
        <div className={classes.form}>
          {open ? (
            <>
              <p className={classes.muted}>
                {unplaced.length > 0 ? t('unplaced', { count: unplaced.length }) : t('everybody')}
              </p>
              {missed.length > 0 ? (
                <p className={classes.muted}>{t('missed', { count: missed.length })}</p>
              ) : null}
              {schedule.data && schedule.data.afterQuarter > 0 ? (
                <StatusBadge tone="warn">
                  {t('after', { count: schedule.data.afterQuarter })}
                </StatusBadge>
              ) : null}
              {unplaced.length > 0 ? <SessionFunding lineId={lineId} /> : null}
              {unplaced.length > 0 ? (
                <Button loading={schedule.isPending} onClick={() => schedule.mutate({ lineId })}>
                  {t('schedule')}
                </Button>
              ) : null}
              <Button variant="default" onClick={() => create.mutate({ lineId })}>
                {t('create')}
              </Button>
            </>
          ) : (
            <p className={classes.muted}>
              {planRuns(planStatus)
                ? t('lineOver')
                : t('locked', { status: plans(`status.${planStatus}`) })}
            </p>
          )}
          {sessions.length === 0 ? <p className={classes.muted}>{t('none')}</p> : null}
          <ul className={classes.list}>
            {sessions.map((one) => (
              <li key={one.id}>
                <span className={classes.who}>
                  <ScreenLink
                    to="/sessions"
                    search={{
                      session: one.id,
                      tab: one.firstDay ? 'week' : 'list',
                      ...(one.firstDay !== null && { day: one.firstDay }),
                    }}
                  >
                    {one.firstDay === null
                      ? t('noDate')
                      : one.firstDay === one.lastDay
                        ? format.date(one.firstDay)
                        : `${format.date(one.firstDay)} – ${format.date(one.lastDay!)}`}
                  </ScreenLink>
                  <br />
                  <span className={classes.muted}>
                    {[
                      t('people', { people: one.people, max: one.groupMax }),
                      one.site,
                      one.levels > 0 ? t('levels', { count: one.levels }) : null,
                      one.conflicts.length > 0
                        ? t('conflicts', { count: one.conflicts.length })
                        : null,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                <StatusBadge
                  tone={
                    one.state === 'done' || one.state === 'closed'
                      ? 'ok'
                      : one.state === 'open' || one.state === 'running'
                        ? 'progress'
                        : 'neutral'
                  }
                >
                  {shared(`states.${one.state}`)}
                </StatusBadge>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Answer>
  );
}
