import { Select } from '@mantine/core';
import { useState } from 'react';
import { plansWords } from '#shared/plans/plans.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { newPlanWords } from './NewPlan.words.ts';
import { NewPlanDialog } from './NewPlanDialog.tsx';
import { planPickerWords } from './PlanPicker.words.ts';
import type { ChosenPlan } from './use-chosen-plan.ts';

const another = 'new';

/** Chooses which plan the screen shows, by name and status, or starts another one without lines. */
export function PlanPicker({ chosen }: { chosen: ChosenPlan }) {
  const t = useWords(planPickerWords);
  const fresh = useWords(newPlanWords);
  const shared = useWords(plansWords);
  const [making, setMaking] = useState(false);
  const plans = chosen.plans ?? [];
  return (
    <>
      <Select
        aria-label={t('label')}
        w={260}
        allowDeselect={false}
        value={chosen.plan ? String(chosen.plan.id) : null}
        onChange={(id) => {
          if (id === another) setMaking(true);
          else if (id) chosen.choose(Number(id));
        }}
        data={[
          ...plans.map((plan) => ({
            value: String(plan.id),
            label: t(plan.active ? 'option' : 'scenario', {
              name: plan.name,
              status: shared(`status.${plan.status}`),
            }),
          })),
          { value: another, label: fresh('option') },
        ]}
      />
      {making ? (
        <NewPlanDialog plans={plans} onMade={chosen.choose} onClose={() => setMaking(false)} />
      ) : null}
    </>
  );
}
