import type { AskedByBoth } from '#shared/people/organisation.contract.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { organisationWords } from './organisation.words.ts';

/** Says what stays asked of each skill that two units or two jobs both ask. */
export function useAskedRows(): (asked: readonly AskedByBoth[]) => [string, string][] {
  const t = useWords(organisationWords);
  const shared = useWords(skillsWords);
  const { levelName } = useCellWords();
  return (asked) =>
    asked.map(({ skill, level, criticality }) => [
      skill,
      t('asked', {
        level: levelName(level),
        criticality: shared(`criticality.${String(criticality) as '1'}`),
      }),
    ]);
}
