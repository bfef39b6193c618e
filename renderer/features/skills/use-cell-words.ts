import type { PrevailingAssessment } from '#shared/skills/skills.contract.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import type { CellFacts } from './cell-facts.ts';
import { skillsPiecesWords } from './skills-pieces.words.ts';

/** How levels and cells are said in the language of the screen. */
export interface CellWords {
  top: number;
  /** `3 – Autonomie`, or the digit alone when the scale has no such level. */
  levelName: (level: number) => string;
  /** The whole meaning: « Notions, requis Autonomie, sous le niveau, à réévaluer ». */
  cell: (facts: CellFacts) => string;
  /** The status and what goes with it: « sous le niveau, à réévaluer ». */
  status: (facts: CellFacts) => string;
  /** Why a level just entered does not count: what prevails over it. */
  prevailing: (assessment: PrevailingAssessment) => string;
}

/** Names of levels come from the workspace's own scale. */
export function useCellWords(): CellWords {
  const t = useWords(skillsPiecesWords);
  const shared = useWords(skillsWords);
  const language = useLanguage();
  const { levels } = useSettings();
  const format = useFormat();
  const name = (level: number) => levels[level]?.[language] ?? String(level);
  const status = (facts: CellFacts) =>
    [
      shared(`statuses.${facts.status}`),
      facts.stale ? shared('stale') : '',
      facts.expiresSoon ? shared('expiresSoon') : '',
    ]
      .filter(Boolean)
      .join(', ');
  return {
    top: levels.length - 1,
    levelName: (level) => t('levelOption', { level, name: name(level) }),
    status,
    prevailing: ({ level, source, date }) =>
      t('prevailing', { level, date: format.date(date), source: shared(`sources.${source}`) }),
    cell: (facts) =>
      [
        facts.level >= 0 ? name(facts.level) : '',
        facts.required > 0 ? t('requiredLevel', { level: name(facts.required) }) : '',
        status(facts),
      ]
        .filter(Boolean)
        .join(', '),
  };
}
