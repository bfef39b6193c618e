import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { budgetWords } from '#shared/budget/budget.words.ts';
import type { Need, NeedPatch, NeedStatus } from '#shared/needs/needs.contract.ts';
import { needsWords } from '#shared/needs/needs.words.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { orpc } from '../../api/client.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { CommitText } from '../../ui/fields/CommitText.tsx';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { MoveNeedMenu } from './MoveNeedMenu.tsx';
import { NeedPeople } from './NeedPeople.tsx';
import { NeedState } from './NeedState.tsx';
import { NeedSubject } from './NeedSubject.tsx';
import { needsScreenWords } from './NeedsScreen.words.ts';
import { needDetailsWords } from './need-details.words.ts';
import classes from './needs.module.css';

interface NeedPanelProps {
  need: Need;
  onMove: (status: NeedStatus) => void;
  onClose: () => void;
}

/** One need: what it asks, what it would cost, who decided, its people, and the plan line that answers it. */
export function NeedPanel({ need, onMove, onClose }: NeedPanelProps) {
  const t = useWords(needsScreenWords);
  const details = useWords(needDetailsWords);
  const shared = useWords(needsWords);
  const plans = useWords(plansWords);
  const budget = useWords(budgetWords);
  const format = useFormat();
  const update = useMutation(orpc.needs.update.mutationOptions());
  const remove = useMutation(orpc.needs.remove.mutationOptions({ onSuccess: onClose }));
  const { estimate } = need;
  const locked = need.lineId !== null;
  const patch = (change: NeedPatch) => update.mutate({ ids: [need.id], patch: change });
  return (
    <SidePanel
      title={need.title}
      subtitle={`${shared(`status.${need.status}`)} · ${t('places', { count: need.places })}`}
      onClose={onClose}
      takeFocus={false}
      footer={
        locked ? null : (
          <>
            <MoveNeedMenu need={need} onMove={onMove} />
            <Button variant="subtle" onClick={() => remove.mutate({ ids: [need.id] })}>
              {t('panel.remove')}
            </Button>
          </>
        )
      }
    >
      {need.planId !== null && need.lineId !== null ? (
        <p className={classes.note}>
          {t('panel.locked')}{' '}
          <ScreenLink to="/plan" search={{ plan: need.planId, line: need.lineId }}>
            {t('panel.toLine')}
          </ScreenLink>
        </p>
      ) : null}
      {need.postponedTo !== null ? (
        <p className={classes.note}>
          {t('panel.heir', { year: need.year + 1 })}{' '}
          <ScreenLink to="/needs" search={{ need: need.postponedTo, year: need.year + 1 }}>
            {t('panel.toHeir', { title: need.title, year: need.year + 1 })}
          </ScreenLink>
        </p>
      ) : null}
      <NeedState need={need} help />
      {locked ? null : <NeedSubject need={need} onPatch={patch} />}
      <KeyValue
        rows={[
          [t('columns.priority'), plans(`priority.${need.priority}`)],
          [t('columns.origin'), locked ? shared(`origin.${need.origin}`) : null],
          [t('columns.unit'), locked ? (need.unit ?? t('wholeCompany')) : null],
          [
            t('columns.skill'),
            need.skillId === null ? null : (
              <ScreenLink key="skill" to="/gaps" search={{ by: 'unit', skill: need.skillId }}>
                {need.skill}
              </ScreenLink>
            ),
          ],
          [t('columns.toLevel'), locked ? need.toLevel : null],
          [
            t('columns.quarter'),
            need.wishedQuarter === null ? null : budget(`quarter.${need.wishedQuarter}`),
          ],
          [t('columns.askedBy'), need.askedBy],
          [details('answer'), estimate?.course ?? t('noCourse')],
          [t('columns.real'), estimate ? format.amount(estimate.real) : null],
          [t('columns.full'), estimate ? format.amount(estimate.full) : null],
          [t('panel.decision'), decisionOf(need, t, shared, format.date)],
          [t('columns.reason'), need.reason],
        ]}
      />
      {estimate ? (
        <p className={classes.note}>
          {estimate.levelsMissing > 0
            ? `${t('panel.closes', {
                closed: format.number(estimate.levelsClosed),
                missing: format.number(estimate.levelsMissing),
              })}. `
            : ''}
          {t('panel.estimateHelp')}
        </p>
      ) : null}
      <CommitText
        label={t('columns.comment')}
        maxLength={2000}
        value={need.comment ?? ''}
        onCommit={(comment) => patch({ comment: comment === '' ? null : comment })}
      />
      {locked ? null : (
        <CommitNumber
          label={t('panel.unnamed')}
          min={0}
          max={10_000}
          value={need.headcount}
          onCommit={(headcount) => patch({ headcount: headcount ?? 0 })}
        />
      )}
      <NeedPeople need={need} editable={!locked} />
    </SidePanel>
  );
}

function decisionOf(
  { status, decidedBy, decidedOn }: Need,
  t: (key: 'panel.decided' | 'panel.decidedBy', values: Record<string, string>) => string,
  shared: (key: `status.${NeedStatus}`) => string,
  date: (day: string) => string,
): string | null {
  if (decidedOn === null) return null;
  const said = { status: shared(`status.${status}`), date: date(decidedOn) };
  return decidedBy ? t('panel.decidedBy', { ...said, by: decidedBy }) : t('panel.decided', said);
}
