import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '../../api/client.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { actualsWords } from './Actuals.words.ts';
import { ActualsView } from './ActualsView.tsx';
import classes from './budget.module.css';
import { FundingView } from './FundingView.tsx';

const views = ['actual', 'funding'] as const;

/** An action of the plan beside the budget: what was paid for it, and who pays. */
export function LinePanel({ lineId, onClose }: { lineId: number; onClose: () => void }) {
  const t = useWords(actualsWords);
  const [view, setView] = useState<(typeof views)[number]>('actual');
  const actuals = useQuery(orpc.budget.lineActuals.queryOptions({ input: { lineId } }));
  return (
    <SidePanel
      title={actuals.data?.title ?? t('view')}
      subtitle={t('subtitle')}
      width={410}
      onClose={onClose}
    >
      <div className={classes.form}>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('view')}
          value={view}
          onChange={(next) => setView(next as typeof view)}
          data={views.map((value) => ({ value, label: t(`views.${value}`) }))}
        />
        {view === 'funding' ? (
          <FundingView lineId={lineId} />
        ) : (
          <Answer of={actuals}>{(data) => <ActualsView actuals={data} />}</Answer>
        )}
      </div>
    </SidePanel>
  );
}
