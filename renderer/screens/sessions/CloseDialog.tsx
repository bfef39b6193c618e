import { Button, Checkbox, Table } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { plansWords } from '#shared/plans/plans.words.ts';
import type { NamedOutcome, SessionDetail } from '#shared/sessions/sessions.contract.ts';
import { orpc } from '../../api/client.ts';
import { afestWords } from '../../features/catalogue/afest.words.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFormat } from '../../ui/format.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { Answer } from '../../ui/states.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import classes from './sessions.module.css';
import { useSessionWords } from './use-session-words.ts';

/** Exactly what closing a session will write, the cases somebody must decide, and the confirmation. */
export function CloseDialog({ session, onClose }: { session: SessionDetail; onClose: () => void }) {
  const t = useWords(sessionsScreenWords);
  const ui = useWords(uiWords);
  const plans = useWords(plansWords);
  const afest = useWords(afestWords);
  const format = useFormat();
  const say = useSessionWords();
  const [accepted, setAccepted] = useState<number[]>([]);
  const [doubts, setDoubts] = useState<NamedDoubt[]>([]);
  const { id } = session;
  const close = useMutation(orpc.sessions.close.mutationOptions({ onSuccess: onClose }));
  const preview = useQuery({
    ...orpc.sessions.outcome.queryOptions({ input: { id, accepted } }),
    placeholderData: (previous) => previous,
    // A session being closed has nothing left to preview: asking again would be refused.
    enabled: !(close.isPending || close.isSuccess),
  });
  // Somebody counted after all is no longer in doubt, but can still be left out again.
  const shown = [
    ...doubts.filter(({ employeeId }) => accepted.includes(employeeId)),
    ...(preview.data?.doubts ?? []).filter(({ employeeId }) => !accepted.includes(employeeId)),
  ].sort((a, b) => format.compare(a.name, b.name));
  return (
    <Dialog size="xl" onClose={onClose} title={t('close.title', { title: session.title })}>
      <Answer of={preview}>
        {({ missingTraces, ...outcome }) => (
          <div className={classes.form}>
            <p className={classes.muted}>{t('close.explain')}</p>
            <p className={classes.muted}>
              {[
                t('close.present', { count: outcome.present }),
                t('close.partial', { count: outcome.partial }),
                t('close.absent', { count: outcome.absent }),
              ].join(' · ')}
            </p>
            {outcome.untrained > 0 ? (
              <Warning title={t('close.untrained', { count: outcome.untrained })}>
                {t('close.untrainedHelp')}
              </Warning>
            ) : null}
            {missingTraces.length > 0 ? (
              <Warning title={t('close.traces', { count: missingTraces.length })}>
                {missingTraces.map((kind) => afest(`kind.${kind}`)).join(' · ')}
              </Warning>
            ) : null}
            {shown.length > 0 ? (
              <fieldset className={classes.group}>
                <legend className={classes.heading}>{t('close.doubts')}</legend>
                {shown.map((doubt) => (
                  <Checkbox
                    key={doubt.employeeId}
                    checked={accepted.includes(doubt.employeeId)}
                    label={
                      doubt.cause === 'partial'
                        ? t('close.doubtPartial', {
                            name: doubt.name,
                            hours: say.hours(doubt.hours ?? 0),
                          })
                        : t('close.doubtEntry', { name: doubt.name })
                    }
                    onChange={(event) => {
                      const counted = event.currentTarget.checked;
                      setDoubts(shown);
                      setAccepted((before) =>
                        counted
                          ? [...before, doubt.employeeId]
                          : before.filter((one) => one !== doubt.employeeId),
                      );
                    }}
                  />
                ))}
              </fieldset>
            ) : null}
            <section
              className={classes.scroll}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
              tabIndex={0}
              aria-label={t('close.table')}
            >
              <Table aria-label={t('close.table')} className={classes.people ?? ''} stickyHeader>
                <Table.Thead>
                  <Table.Tr>
                    {(['person', 'skill', 'before', 'after', 'until', 'result'] as const).map(
                      (column) => (
                        <Table.Th key={column} scope="col">
                          {t(`close.${column}`)}
                        </Table.Th>
                      ),
                    )}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {outcome.lines.map((line) => (
                    <OutcomeRow key={`${line.employeeId} ${line.skillId}`} line={line} />
                  ))}
                </Table.Tbody>
              </Table>
            </section>
            <p className={classes.muted}>
              {outcome.lineState.from === outcome.lineState.to
                ? t('close.lineSame', { to: plans(`lineState.${outcome.lineState.to}`) })
                : t('close.line', {
                    from: plans(`lineState.${outcome.lineState.from}`),
                    to: plans(`lineState.${outcome.lineState.to}`),
                  })}
            </p>
            <div className={classes.actions}>
              <Button variant="default" onClick={onClose}>
                {ui('cancel')}
              </Button>
              <Button
                loading={close.isPending}
                disabled={preview.isPlaceholderData}
                onClick={() => close.mutate({ id, accepted, confirm: outcome.confirm })}
              >
                {t('close.confirm', { count: outcome.written })}
              </Button>
            </div>
          </div>
        )}
      </Answer>
    </Dialog>
  );
}

/** What closing leaves undone: said, never refused. */
function Warning({ title, children }: { title: string; children: string }) {
  return (
    <div>
      <StatusBadge tone="warn">{title}</StatusBadge>
      <p className={classes.muted}>{children}</p>
    </div>
  );
}

interface NamedDoubt {
  employeeId: number;
  name: string;
  hours: number | null;
  cause: 'partial' | 'entry';
}

function OutcomeRow({ line }: { line: NamedOutcome }) {
  const t = useWords(sessionsScreenWords);
  const format = useFormat();
  const written = line.result === 'raise' || line.result === 'renew';
  return (
    <Table.Tr>
      <Table.Td>{line.name}</Table.Td>
      <Table.Td>{line.skill}</Table.Td>
      <Table.Td>{line.before ?? t('close.notAssessed')}</Table.Td>
      <Table.Td>{written ? <b>{line.after}</b> : '–'}</Table.Td>
      <Table.Td>{written && line.validUntil ? format.date(line.validUntil) : '–'}</Table.Td>
      <Table.Td>
        {t(`close.results.${line.result}`)}
        {written && line.laterOn ? (
          <span className={classes.muted}>
            {' '}
            ({t('close.later', { date: format.date(line.laterOn) })})
          </span>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}
