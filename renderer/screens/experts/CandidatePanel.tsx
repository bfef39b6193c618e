import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Candidate, Candidates } from '#shared/experts/experts.contract.ts';
import { expertsWords } from '#shared/experts/experts.words.ts';
import type { Verdict } from '#shared/experts/score.ts';
import { useFormat } from '../../ui/format.ts';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';
import { InterestFields } from './InterestFields.tsx';
import { OpenPathDialog } from './OpenPathDialog.tsx';
import { ScorePoints } from './ScorePoints.tsx';

export const verdictTones: Record<Verdict, Tone> = {
  good: 'ok',
  toRate: 'progress',
  weak: 'neutral',
  excluded: 'danger',
};

interface CandidatePanelProps {
  found: Candidates;
  /** Null when the person asked for is gone. */
  candidate: Candidate | null;
  onClose: () => void;
  onPath: (trainerId: number) => void;
}

/** One candidate: the score opened into its ten points, the wishes, and the way to a path. */
export function CandidatePanel({ found, candidate, onClose, onPath }: CandidatePanelProps) {
  const t = useWords(expertsScreenWords);
  const shared = useWords(expertsWords);
  const format = useFormat();
  const [opening, setOpening] = useState(false);
  if (!candidate) {
    return (
      <SidePanel title={t('title')} onClose={onClose}>
        {t('panel.missing')}
      </SidePanel>
    );
  }
  const { score, trainer } = candidate;
  const excluded = score.excludedBy.map((criterion) => shared(`criteria.${criterion}`));
  return (
    <SidePanel
      title={candidate.name}
      subtitle={[found.skill.name, candidate.unit].filter(Boolean).join(' · ')}
      onClose={onClose}
      takeFocus={false}
      width={430}
      footer={
        <>
          <ScreenButton to="/people" search={{ employee: candidate.employeeId }} variant="default">
            {t('panel.person')}
          </ScreenButton>
          {trainer ? (
            <Button onClick={() => onPath(trainer.id)}>{t('panel.seePath')}</Button>
          ) : (
            <Button disabled={score.verdict === 'excluded'} onClick={() => setOpening(true)}>
              {t('panel.startPath')}
            </Button>
          )}
        </>
      }
    >
      <div className={classes.headline}>
        <span className={classes.total}>{t('panel.score', { total: score.total })}</span>
        <StatusBadge tone={verdictTones[score.verdict]}>
          {shared(`verdicts.${score.verdict}`)}
        </StatusBadge>
      </div>
      <p className={classes.note}>
        {t('panel.threshold', { good: found.goodScore })}{' '}
        {score.unrated > 0 ? t('panel.unrated', { count: score.unrated }) : ''}
      </p>
      {excluded.length > 0 ? (
        <p className={classes.warning}>
          {t('panel.excluded', { why: format.list(excluded) })} {t('panel.excludedHelp')}
        </p>
      ) : null}
      <h3 className={classes.heading}>{t('panel.wishes')}</h3>
      <InterestFields
        employeeId={candidate.employeeId}
        skillId={found.skill.id}
        interest={candidate.interest}
      />
      <h3 className={classes.heading}>{t('panel.points')}</h3>
      <ScorePoints key={candidate.employeeId} candidate={candidate} skillId={found.skill.id} />
      {opening ? (
        <OpenPathDialog
          candidate={candidate}
          skill={found.skill}
          onClose={() => setOpening(false)}
          onOpened={onPath}
        />
      ) : null}
    </SidePanel>
  );
}
