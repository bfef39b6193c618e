import { Button, SegmentedControl } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Points } from '#shared/experts/criteria.ts';
import type { ScorePoint } from '#shared/experts/score.ts';
import { orpc } from '../../api/client.ts';
import { useWords } from '../../ui/use-words.ts';
import { DecisionFields, useDecision } from './DecisionFields.tsx';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';

interface PointFormProps {
  point: ScorePoint;
  employeeId: number;
  skillId: number;
  onDone: () => void;
}

/** HR's own rating of a criterion, with who and why; or the return to what the data say. */
export function PointForm({ point, employeeId, skillId, onDone }: PointFormProps) {
  const t = useWords(expertsScreenWords);
  const { decision, complete, change, keep } = useDecision();
  const [points, setPoints] = useState(String(point.points ?? 1));
  const set = useMutation(orpc.experts.setPoint.mutationOptions({ onSuccess: onDone }));
  const reset = useMutation(orpc.experts.resetPoint.mutationOptions({ onSuccess: onDone }));
  const place = { employeeId, skillId, criterion: point.criterion };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!complete) return;
    keep();
    set.mutate({ ...place, points: Number(points) as Points, ...decision });
  };
  return (
    <form className={classes.inset} onSubmit={submit}>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('panel.pointsLabel')}
        value={points}
        onChange={setPoints}
        data={(['0', '1', '2'] as const).map((value) => ({
          value,
          label: t(`panel.marks.${value}`),
        }))}
      />
      <DecisionFields decision={decision} onChange={change} whoLabel={t('ratedBy')} />
      <div className={classes.buttons}>
        {point.own ? (
          <Button
            size="compact-sm"
            variant="subtle"
            loading={reset.isPending}
            onClick={() => reset.mutate(place)}
          >
            {t('panel.back')}
          </Button>
        ) : null}
        <Button size="compact-sm" type="submit" disabled={!complete} loading={set.isPending}>
          {t('panel.save')}
        </Button>
      </div>
    </form>
  );
}
