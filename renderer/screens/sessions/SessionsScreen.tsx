import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { today } from '#shared/kernel/dates.ts';
import { orpc } from '../../api/client.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { useFormat } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { CalendarGrid } from './CalendarGrid.tsx';
import { ClosedDaysTab } from './ClosedDaysTab.tsx';
import { ColdTab } from './ColdTab.tsx';
import { DocumentPage } from './DocumentPage.tsx';
import { ListTab } from './ListTab.tsx';
import { type Period, type PeriodKind, periodOf, stepPeriod } from './period.ts';
import { SessionPanel } from './SessionPanel.tsx';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import { SessionsTable } from './SessionsTable.tsx';
import classes from './sessions.module.css';

const tabs = ['week', 'quarter', 'list', 'cold', 'closed'] as const;
type Tab = (typeof tabs)[number];

/** The sessions of plans on their days, with their conflicts; or a document to print. */
export function SessionsScreen() {
  const search = useSearch({ strict: false });
  const id = Number(search.session);
  const isDocument = search.show === 'convocation' || search.show === 'sheet';
  if (isDocument && id > 0) return <DocumentPage id={id} kind={search.show as 'sheet'} />;
  return <SessionsViews search={search} />;
}

function SessionsViews({ search }: { search: ScreenSearch }) {
  const t = useWords(sessionsScreenWords);
  const navigate = useNavigate();
  const tab: Tab = tabs.includes(search.tab as Tab) ? (search.tab as Tab) : 'quarter';
  const now = today();
  const day = search.day ?? now;
  const id = Number(search.session) || null;
  const show = (change: ScreenSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }), replace: true });
  const open = (session: number) => show({ session });
  const kind: PeriodKind = tab === 'week' ? 'week' : 'quarter';
  const period = periodOf(kind, day);
  const isCalendar = tab === 'week' || tab === 'quarter';
  return (
    <Page
      title={t('title')}
      hint={t(`hint.${tab}`)}
      layout="fill"
      toolbar={
        <>
          <SegmentedControl
            aria-label={t('tabs.label')}
            value={tab}
            onChange={(value) => show({ tab: value })}
            data={tabs.map((value) => ({ value, label: t(`tabs.${value}`) }))}
          />
          {isCalendar ? (
            <>
              <ActionIcon
                variant="default"
                size={30}
                aria-label={t(`previous.${kind}`)}
                onClick={() => show({ day: stepPeriod(period, -1) })}
              >
                <IconChevronLeft size={17} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="default"
                size={30}
                aria-label={t(`next.${kind}`)}
                onClick={() => show({ day: stepPeriod(period, 1) })}
              >
                <IconChevronRight size={17} aria-hidden />
              </ActionIcon>
              <Button variant="default" size="compact-sm" onClick={() => show({ day: now })}>
                {t('today')}
              </Button>
              <DayInput
                aria-label={t('goTo')}
                w={120}
                value={day}
                onChange={(value) => value && show({ day: value })}
              />
            </>
          ) : null}
        </>
      }
      aside={
        id !== null && tab !== 'closed' ? (
          <SessionPanel
            key={id}
            id={id}
            onOpen={open}
            onClose={() => show({ session: undefined })}
          />
        ) : null
      }
    >
      {isCalendar ? (
        <CalendarTab period={period} today={now} chosen={id} onOpen={open} />
      ) : tab === 'list' ? (
        <ListTab onOpen={open} />
      ) : tab === 'cold' ? (
        <ColdTab onOpen={open} />
      ) : (
        <ClosedDaysTab
          year={Number(day.slice(0, 4))}
          onYear={(year) => show({ day: `${year}-01-01` })}
        />
      )}
    </Page>
  );
}

interface CalendarTabProps {
  period: Period;
  today: string;
  chosen: number | null;
  onOpen: (id: number) => void;
}

function CalendarTab({ period, today: now, chosen, onOpen }: CalendarTabProps) {
  const t = useWords(sessionsScreenWords);
  const format = useFormat();
  const { from, to } = period;
  const calendar = useQuery({
    ...orpc.sessions.calendar.queryOptions({ input: { from, to } }),
    placeholderData: (previous) => previous,
  });
  const title =
    period.kind === 'week'
      ? t('week', { from: format.date(from), to: format.date(to) })
      : t('quarter', {
          quarter: Math.ceil(Number(from.slice(5, 7)) / 3),
          year: from.slice(0, 4),
        });
  return (
    <Answer of={calendar}>
      {(data) => {
        const conflicts = new Set(
          data.sessions.flatMap((one) =>
            one.conflicts
              .filter(({ date }) => date >= from && date <= to)
              .map((c) => `${c.kind} ${c.sessionId} ${c.otherId} ${c.date} ${c.employeeId}`),
          ),
        ).size;
        return (
          <div className={classes.flow}>
            <div className={classes.row}>
              <span className={classes.period}>{title}</span>
              <StatusBadge tone={conflicts > 0 ? 'warn' : 'ok'}>
                {conflicts > 0 ? t('conflicts', { count: conflicts }) : t('noConflict')}
              </StatusBadge>
            </div>
            <CalendarGrid
              calendar={data}
              period={period}
              title={title}
              today={now}
              chosen={chosen}
              onOpen={onOpen}
            />
            <Panel title={t('tableOf', { period: title })}>
              <div className={classes.tableBox}>
                <SessionsTable
                  rows={data.sessions}
                  label={t('tableOf', { period: title })}
                  height={300}
                  onOpen={onOpen}
                />
              </div>
            </Panel>
          </div>
        );
      }}
    </Answer>
  );
}
