import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../ui/use-words.ts';
import { newPlanWords } from './NewPlan.words.ts';
import { NewPlanDialog } from './NewPlanDialog.tsx';
import type { ChosenPlan } from './use-chosen-plan.ts';

/** Starts a plan without lines and shows it. */
export function NewPlanButton({ chosen }: { chosen: ChosenPlan }) {
  const t = useWords(newPlanWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('button')}
      </Button>
      {open ? (
        <NewPlanDialog
          plans={chosen.plans ?? []}
          onMade={chosen.choose}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
