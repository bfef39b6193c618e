import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Leaver, SuccessorCandidate } from '#shared/risks/risks.contract.ts';
import { risksWords } from '#shared/risks/risks.words.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { Candidate } from './Candidate.tsx';
import { NameSuccessor } from './NameSuccessor.tsx';
import { risksScreenWords } from './RisksScreen.words.ts';
import { bandTones } from './risk-columns.tsx';
import classes from './risks.module.css';

interface LeavingSkillProps {
  leaver: Leaver;
  skill: Leaver['skills'][number];
}

/** One skill that leaves: its score, the successor named or the candidates, and the way to train them. */
export function LeavingSkill({ leaver, skill }: LeavingSkillProps) {
  const t = useWords(risksScreenWords);
  const shared = useWords(risksWords);
  const format = useFormat();
  const { levels } = useSettings();
  const [naming, setNaming] = useState<SuccessorCandidate | null>(null);
  const remove = useMutation(orpc.risks.setSuccessor.mutationOptions());
  const { succession, employeeId, skillId } = skill;
  return (
    <li className={classes.skill}>
      <div className={classes.skillHead}>
        <h3 className={classes.skillName}>{skill.skill}</h3>
        <span className={classes.score}>{skill.score}/25</span>
        <StatusBadge tone={bandTones[skill.band]}>{shared(`bands.${skill.band}`)}</StatusBadge>
      </div>
      <p className={classes.note}>
        {skill.others === 0 ? t('othersNone') : t('othersHold', { count: skill.others })}
        {` · ${skill.leaving} × ${skill.position}`}
      </p>
      {succession ? (
        <div className={classes.named}>
          <strong>{t('successor', { name: succession.successor })}</strong>
          <div>
            {t('decided', { date: format.date(succession.decidedOn), who: succession.who })}
          </div>
          {succession.comment ? <div>{succession.comment}</div> : null}
          <div className={classes.namedActions}>
            <ScreenLink to="/experts" search={{ employee: succession.successorId, skill: skillId }}>
              {t('openTrainer')}
            </ScreenLink>
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={t('removeOf', { name: succession.successor, skill: skill.skill })}
              onClick={() => remove.mutate({ employeeId, skillId, successorId: null })}
            >
              {t('removeSuccessor')}
            </Button>
          </div>
        </div>
      ) : (
        <details className={classes.method} open={skill.band !== 'low'}>
          <summary>{t('candidates')}</summary>
          <ul className={classes.candidates} aria-label={t('candidates')}>
            {skill.candidates.map((candidate) => (
              <Candidate
                key={candidate.employeeId}
                candidate={candidate}
                skill={skill.skill}
                top={levels.length - 1}
                onName={() => setNaming(candidate)}
              />
            ))}
            {skill.candidates.length === 0 ? (
              <li className={classes.note}>{t('noCandidates')}</li>
            ) : null}
          </ul>
        </details>
      )}
      {naming ? (
        <NameSuccessor
          leaver={leaver}
          skill={skill}
          candidate={naming}
          onClose={() => setNaming(null)}
        />
      ) : null}
    </li>
  );
}
