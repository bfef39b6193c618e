import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { linesOpen } from '#shared/plans/life.ts';
import type { Plan, PlanLine } from '#shared/plans/plans.contract.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { unrecoveredVat } from '#shared/plans/vat.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { AfestTraces } from '../../features/catalogue/AfestTraces.tsx';
import { LineAlternatives } from '../../features/catalogue/LineAlternatives.tsx';
import { missingPrerequisitesWords } from '../../features/plans/missing-prerequisites.words.ts';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { FundingForm } from './FundingForm.tsx';
import { LineGaps } from './LineGaps.tsx';
import { LineNeeds } from './LineNeeds.tsx';
import { LinePeople } from './LinePeople.tsx';
import { LineSessions } from './LineSessions.tsx';
import { lineSessionsWords } from './LineSessions.words.ts';
import { LineTrainer } from './LineTrainer.tsx';
import { planScreenWords } from './PlanScreen.words.ts';
import classes from './plan.module.css';

interface LinePanelProps {
  plan: Plan;
  line: PlanLine;
  onClose: () => void;
}

/** One action: the gaps it closes, its trainees, its money. */
export function LinePanel({ plan, line, onClose }: LinePanelProps) {
  const t = useWords(planScreenWords);
  const shared = useWords(plansWords);
  const missing = useWords(missingPrerequisitesWords);
  const sessions = useWords(lineSessionsWords);
  const format = useFormat();
  const editable = linesOpen(plan);
  const { data: unreadyOfPlan = [] } = useQuery(
    orpc.plans.unready.queryOptions({ input: { planId: plan.id } }),
  );
  const unready = unreadyOfPlan.filter(({ lineId }) => lineId === line.id);
  const money = (cents: number) => format.money(cents);
  const { vatRate } = useSettings();
  const vat = unrecoveredVat(line, vatRate);
  const wages =
    line.hoursOff > 0
      ? t('panel.wagesOff', {
          wages: money(line.costs.wages),
          hours: format.number(line.hoursOff),
        })
      : money(line.costs.wages);
  return (
    <SidePanel
      title={line.title}
      subtitle={`${shared(`priority.${line.priority}`)} · ${t('panel.people', { count: line.participants })}`}
      onClose={onClose}
      takeFocus={false}
    >
      {line.belowMinimum ? (
        <StatusBadge tone="warn">
          {t('belowMinimum', { participants: line.participants, minimum: line.groupMin })}
        </StatusBadge>
      ) : null}
      {line.trainerLearns ? <StatusBadge tone="warn">{t('trainerLearns')}</StatusBadge> : null}
      {unready.length > 0 ? (
        <StatusBadge tone="warn">{missing('line', { count: unready.length })}</StatusBadge>
      ) : null}
      <Tabs defaultValue="gaps" key={line.id}>
        <Tabs.List className={classes.tabs ?? ''}>
          <Tabs.Tab value="gaps">{t('panel.gaps')}</Tabs.Tab>
          <Tabs.Tab value="people">{t('columns.participants')}</Tabs.Tab>
          <Tabs.Tab value="sessions">{sessions('tab')}</Tabs.Tab>
          <Tabs.Tab value="money">{t('panel.money')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="gaps">
          <LineNeeds lineId={line.id} />
          <LineGaps lineId={line.id} />
        </Tabs.Panel>
        <Tabs.Panel value="people">
          <LineTrainer plan={plan} line={line} editable={editable} />
          <LinePeople planId={plan.id} line={line} unready={unready} editable={editable} />
        </Tabs.Panel>
        <Tabs.Panel value="sessions">
          <LineSessions key={line.id} lineId={line.id} />
          <AfestTraces lineId={line.id} courseId={line.courseId} />
        </Tabs.Panel>
        <Tabs.Panel value="money">
          <KeyValue
            rows={[
              [shared('costs.pedagogical'), money(line.costs.pedagogical)],
              [shared('costs.ancillary'), money(line.costs.ancillary)],
              [shared('costs.funding'), money(0 - line.costs.funding)],
              [shared('costs.real'), <b key="real">{money(line.costs.real)}</b>],
              [shared('costs.wages'), wages],
              [shared('costs.full'), <b key="full">{money(line.costs.full)}</b>],
              [t('panel.vat'), vat > 0 ? money(vat) : null],
            ]}
          />
          <p className={classes.muted}>{t('panel.formula')}</p>
          <LineAlternatives courseId={line.courseId} learners={line.participants} />
          <FundingForm key={line.id} planId={plan.id} line={line} editable={editable} />
        </Tabs.Panel>
      </Tabs>
    </SidePanel>
  );
}
