import { useState } from 'react';
import type { PrevailingAssessment } from '#shared/skills/skills.contract.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import { refusedKey } from './matrix-drawing.ts';
import type { MatrixIndex } from './matrix-index.ts';
import type { CellLine } from './RefusedCells.tsx';

const none: CellLine[] = [];

/** Keeps the levels of the last edit that were recorded and do not count, with what prevails over each. */
export function useOverruledLevels(index: MatrixIndex) {
  const t = useWords(matrixScreenWords);
  const say = useCellWords();
  const [lines, setLines] = useState(none);
  return {
    lines,
    /** Gives what is said aloud. */
    keep: (by: readonly PrevailingAssessment[]): string => {
      const own = by.map((each) => {
        const person = index.people.find(({ id }) => id === each.employeeId)?.name ?? '';
        const skill = index.skills.find(({ id }) => id === each.skillId)?.name ?? '';
        return {
          key: refusedKey(String(each.employeeId), String(each.skillId)),
          place: `${person} – ${skill}`,
          reason: say.prevailing(each),
        };
      });
      setLines(own);
      return own.length === 1 ? own[0]!.reason : t('overruledTitle', { count: own.length });
    },
    forget: () => setLines(none),
  };
}
