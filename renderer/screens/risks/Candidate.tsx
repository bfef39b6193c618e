import { Button } from '@mantine/core';
import type { SuccessorCandidate } from '#shared/risks/risks.contract.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { LevelChip } from '../../ui/LevelChip.tsx';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { risksScreenWords } from './RisksScreen.words.ts';
import classes from './risks.module.css';

interface CandidateProps {
  candidate: SuccessorCandidate;
  skill: string;
  top: number;
  onName: () => void;
}

/** Somebody who could take over: level, what is missing, wish, nearness, and the button that names them. */
export function Candidate({ candidate, skill, top, onName }: CandidateProps) {
  const t = useWords(risksScreenWords);
  const format = useFormat();
  const language = useLanguage();
  const { levels } = useSettings();
  const { name, level, missing, toUse, toTeach, sameUnit, sameSite, leaveDate, unit } = candidate;
  const wish = Math.max(toUse ?? 0, toTeach ?? 0);
  const facts = [
    missing === 0 ? t('ready') : t('missing', { count: missing }),
    wish === 2 ? t('keen') : wish === 1 ? t('willing') : null,
    sameUnit ? t('sameUnit') : unit,
    sameSite && !sameUnit ? t('sameSite') : null,
    leaveDate ? t('leavesLater', { date: format.date(leaveDate) }) : null,
  ];
  return (
    <li className={classes.candidate}>
      <LevelChip level={level} top={top} label={levels[level]?.[language] ?? String(level)} />
      <span className={classes.who}>
        {name}
        <br />
        <span className={classes.note}>{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('nameOf', { name, skill })}
        onClick={onName}
      >
        {t('name')}
      </Button>
    </li>
  );
}
