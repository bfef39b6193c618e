import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { LeavingSkill } from './LeavingSkill.tsx';
import { risksScreenWords } from './RisksScreen.words.ts';
import classes from './risks.module.css';

interface LeaverPanelProps {
  employeeId: number;
  /** The skill that was opened: shown first. */
  skillId: number | null;
  onClose: () => void;
}

const shownFirst = 4;

/** What leaves with one person, skill by skill, and who could take each over. */
export function LeaverPanel({ employeeId, skillId, onClose }: LeaverPanelProps) {
  const t = useWords(risksScreenWords);
  const format = useFormat();
  const [all, setAll] = useState(false);
  const leaver = useQuery({
    ...orpc.risks.leaver.queryOptions({ input: { employeeId } }),
    placeholderData: (previous) => previous,
  });
  const one = leaver.data;
  return (
    <SidePanel
      title={one?.name ?? t('leavingSkills')}
      subtitle={
        one
          ? [
              one.unit,
              one.leaveDate ? t('leaves', { date: format.date(one.leaveDate, true) }) : t('noDate'),
            ]
              .filter(Boolean)
              .join(' · ')
          : null
      }
      onClose={onClose}
      width={430}
    >
      <Answer of={leaver}>
        {(data) => {
          const skills = data.skills.toSorted(
            (a, b) => Number(b.skillId === skillId) - Number(a.skillId === skillId),
          );
          const shown = all ? skills : skills.slice(0, shownFirst);
          const more = skills.length - shown.length;
          return skills.length === 0 ? (
            <p className={classes.note}>{t('noSkills')}</p>
          ) : (
            <>
              <ul className={classes.skills} aria-label={t('leavingSkills')}>
                {shown.map((skill) => (
                  <LeavingSkill key={skill.skillId} leaver={data} skill={skill} />
                ))}
              </ul>
              {more > 0 ? (
                <Button variant="subtle" onClick={() => setAll(true)}>
                  {t('showMore', { count: more })}
                </Button>
              ) : null}
            </>
          );
        }}
      </Answer>
    </SidePanel>
  );
}
