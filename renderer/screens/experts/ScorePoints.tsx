import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Criterion } from '#shared/experts/criteria.ts';
import type { Candidate } from '#shared/experts/experts.contract.ts';
import { expertsWords } from '#shared/experts/experts.words.ts';
import type { ScorePoint } from '#shared/experts/score.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';
import { PointForm } from './PointForm.tsx';
import { useFactWords } from './use-fact-words.ts';

/** The ten points of a score, each with where it comes from and a way to rate it. */
export function ScorePoints({ candidate, skillId }: { candidate: Candidate; skillId: number }) {
  const t = useWords(expertsScreenWords);
  const [editing, setEditing] = useState<Criterion | null>(null);
  return (
    <ul className={classes.points} aria-label={t('panel.points')}>
      {candidate.score.points.map((point) => (
        <li key={point.criterion} className={classes.point}>
          <PointLine
            point={point}
            editing={editing === point.criterion}
            onEdit={() => setEditing(editing === point.criterion ? null : point.criterion)}
          />
          {editing === point.criterion ? (
            <PointForm
              key={point.criterion}
              point={point}
              employeeId={candidate.employeeId}
              skillId={skillId}
              onDone={() => setEditing(null)}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

interface PointLineProps {
  point: ScorePoint;
  editing: boolean;
  onEdit: () => void;
}

function PointLine({ point, editing, onEdit }: PointLineProps) {
  const t = useWords(expertsScreenWords);
  const shared = useWords(expertsWords);
  const format = useFormat();
  const say = useFactWords();
  const { criterion, points, origin, proposal, own } = point;
  const name = shared(`criteria.${criterion}`);
  return (
    <div className={classes.pointLine}>
      <span className={classes.mark} data-origin={origin}>
        {points === null ? '–' : points}
        <span className={classes.of}>/2</span>
      </span>
      <span className={classes.pointText}>
        <strong>{name}</strong>{' '}
        <span className={classes.origin}>{shared(`origins.${origin}`)}</span>
        {own ? (
          <span className={classes.note}>
            {t('panel.by', { who: own.who, date: format.date(own.at), reason: own.reason })}
          </span>
        ) : null}
        {proposal ? (
          <span className={classes.note}>
            {own
              ? t('panel.proposed', { points: proposal.points, fact: say(proposal.fact) })
              : say(proposal.fact)}
          </span>
        ) : null}
      </span>
      <Button
        size="compact-xs"
        variant="default"
        aria-expanded={editing}
        aria-label={t('panel.rate', { criterion: name })}
        onClick={onEdit}
      >
        {t('panel.rateShort')}
      </Button>
    </div>
  );
}
