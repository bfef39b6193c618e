import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { NeedsOverview } from '#shared/needs/needs.contract.ts';
import { orpc } from '../../api/client.ts';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { useWords } from '../../ui/use-words.ts';
import { NeedsGauge } from './NeedsGauge.tsx';
import { needsScreenWords } from './NeedsScreen.words.ts';
import { type NeedsView, needsViews } from './NeedsViews.tsx';
import classes from './needs.module.css';
import type { Deciding } from './use-decide.ts';

interface NeedsBarProps {
  overview: NeedsOverview;
  view: NeedsView;
  duplicates: number;
  onView: (view: NeedsView) => void;
  deciding: Deciding;
}

/** The envelope's gauge, who decides, and the step that puts the kept needs into the plan. */
export function NeedsBar({ overview, view, duplicates, onView, deciding }: NeedsBarProps) {
  const t = useWords(needsScreenWords);
  const toPlan = useMutation(
    orpc.needs.toPlan.mutationOptions({
      onSuccess: ({ needs, lines }) =>
        notifications.show({ message: t('toPlanDone', { needs, lines }) }),
    }),
  );
  const { plan, ready, waiting, year } = overview;
  const locked = plan !== null && !plan.open;
  return (
    <>
      <div className={classes.bar}>
        <div className={classes.gauge}>
          <NeedsGauge overview={overview} />
        </div>
        {plan ? (
          <ScreenLink to="/plan" search={{ plan: plan.id }}>
            {t('openPlan')}
          </ScreenLink>
        ) : null}
        <Button
          disabled={ready === 0 || locked}
          loading={toPlan.isPending}
          onClick={() => toPlan.mutate({ year })}
        >
          {t('toPlan', { count: ready })}
        </Button>
      </div>
      <div className={classes.bar} data-screen-only>
        <SegmentedControl
          size="xs"
          aria-label={t('view.label')}
          value={view}
          onChange={(next) => onView(next as NeedsView)}
          data={needsViews.map((value) => ({
            value,
            label:
              value === 'duplicates' && duplicates > 0
                ? t('duplicatesCount', { count: duplicates })
                : t(`view.${value}`),
          }))}
        />
        {view === 'board' ? <span className={classes.note}>{t('keys')}</span> : null}
        {waiting > 0 ? (
          <span className={classes.note} role="status">
            {t('waiting', { count: waiting })}
          </span>
        ) : null}
        <TextInput
          className={classes.push}
          size="xs"
          w={180}
          aria-label={t('decider')}
          placeholder={t('decider')}
          title={t('deciderHelp')}
          maxLength={120}
          value={deciding.by}
          onChange={(event) => deciding.setBy(event.currentTarget.value)}
        />
      </div>
    </>
  );
}
