import type { UnreadyPerson } from '#shared/plans/plans.contract.ts';
import { useWords } from '../../ui/use-words.ts';
import { missingPrerequisitesWords } from './missing-prerequisites.words.ts';

/** Says what somebody lacks, one thing at least: « avoir suivi « Bases » ; Sécurité au niveau 2 ». */
export function useLackWords(): (lacks: UnreadyPerson['lacks']) => string {
  const t = useWords(missingPrerequisitesWords);
  return (lacks) =>
    lacks
      .map((one) =>
        'level' in one
          ? t('level', { name: one.name, level: one.level })
          : t('course', { name: one.name }),
      )
      .reduce((one, other) => t('and', { one, other }));
}
