import { Select } from '@mantine/core';
import { plansWords } from '#shared/plans/plans.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { planPickerWords } from './PlanPicker.words.ts';
import type { ChosenPlan } from './use-chosen-plan.ts';

/** Chooses which plan the screen shows, by name and status. */
export function PlanPicker({ chosen }: { chosen: ChosenPlan }) {
  const t = useWords(planPickerWords);
  const shared = useWords(plansWords);
  return (
    <Select
      aria-label={t('label')}
      w={260}
      allowDeselect={false}
      value={chosen.plan ? String(chosen.plan.id) : null}
      onChange={(id) => id && chosen.choose(Number(id))}
      data={(chosen.plans ?? []).map((plan) => ({
        value: String(plan.id),
        label: t(plan.active ? 'option' : 'scenario', {
          name: plan.name,
          status: shared(`status.${plan.status}`),
        }),
      }))}
    />
  );
}
