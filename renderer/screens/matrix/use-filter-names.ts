import { skillsWords } from '#shared/skills/skills.words.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import type { CellFilter, MarkFilter } from './matrix-filters.ts';

/** How the values of the filters are said. */
export interface FilterNames {
  status: (filter: CellFilter) => string;
  mark: (filter: MarkFilter) => string;
  domain: (name: string) => string;
  level: (level: number) => string;
}

export function useFilterNames(): FilterNames {
  const t = useWords(matrixScreenWords);
  const shared = useWords(skillsWords);
  const { levelName } = useCellWords();
  return {
    status: (filter) => (filter === 'gap' ? t(filter) : shared(`statuses.${filter}`)),
    mark: t,
    domain: (name) => name || shared('withoutDomain'),
    level: levelName,
  };
}
