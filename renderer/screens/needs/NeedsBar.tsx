import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { NeedsOverview } from '#shared/needs/needs.contract.ts';
import { orpc } from '../../api/client.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { NeedsGauge } from './NeedsGauge.tsx';
import { needsScreenWords } from './NeedsScreen.words.ts';
import { type NeedsView, needsViews } from './NeedsViews.tsx';
import { needDetailsWords } from './need-details.words.ts';
import classes from './needs.module.css';
import type { Deciding } from './use-decide.ts';
import { useSayWaiting } from './use-say-waiting.ts';

interface NeedsBarProps {
  overview: NeedsOverview;
  view: NeedsView;
  duplicates: number;
  onView: (view: NeedsView) => void;
  /** Only kept needs that cannot join the plan yet are shown. */
  onlyWaiting: boolean;
  onOnlyWaiting: (only: boolean) => void;
  deciding: Deciding;
}

/** The envelope's gauge, who decides, and the step that puts the kept needs into the plan. */
export function NeedsBar(props: NeedsBarProps) {
  const { overview, view, duplicates, onView, onlyWaiting, onOnlyWaiting, deciding } = props;
  const t = useWords(needsScreenWords);
  const ui = useWords(uiWords);
  const details = useWords(needDetailsWords);
  const sayWaiting = useSayWaiting();
  const toPlan = useMutation(
    orpc.needs.toPlan.mutationOptions({
      onSuccess: ({ needs, lines, waiting: left }) =>
        notifications.show({
          message: [
            t('toPlanDone', { count: needs, actions: t('actions', { count: lines }) }),
            sayWaiting(left),
          ]
            .filter(Boolean)
            .join(' '),
          // A list of what is left to do takes longer to read.
          ...(left.length > 0 && {
            autoClose: 20_000,
            closeButtonProps: { 'aria-label': ui('close') },
          }),
        }),
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
        {view === 'board' ? <span className={classes.hint}>{t('keys')}</span> : null}
        {view !== 'duplicates' && (waiting > 0 || onlyWaiting) ? (
          <FilterChips
            label={details('filter')}
            options={[{ value: 'waiting', label: details('onlyWaiting'), count: waiting }]}
            value={onlyWaiting ? ['waiting'] : []}
            onChange={(next) => onOnlyWaiting(next.length > 0)}
          />
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
