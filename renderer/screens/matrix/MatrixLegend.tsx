import { risksWords } from '#shared/risks/risks.words.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { levelStep } from '../../ui/LevelChip.tsx';
import { useWords } from '../../ui/use-words.ts';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import classes from './matrix.module.css';

/** What the colours and marks of the cells mean. */
export function MatrixLegend() {
  const t = useWords(matrixScreenWords);
  const shared = useWords(skillsWords);
  const risks = useWords(risksWords);
  const { holderLevel } = useSettings();
  const { top } = useCellWords();
  const step = (level: number) => classes[`step${levelStep(level, top)}`];
  const key = (names: (string | undefined)[], text: string, words: string) => (
    <li key={words}>
      <span className={[classes.key, ...names].join(' ')} aria-hidden>
        {text}
      </span>
      {words}
    </li>
  );
  return (
    <ul className={classes.legend} aria-label={t('legend')}>
      {key([step(top)], String(top), shared('statuses.met'))}
      {key([classes.below, step(1)], `1/${top - 1}`, shared('statuses.below'))}
      {key([classes.above, step(top)], String(top), shared('statuses.above'))}
      {key([classes.notAssessed], `?/${top - 1}`, shared('statuses.notAssessed'))}
      {key([classes.expired, step(2)], `2/2`, shared('statuses.expired'))}
      {key([classes.soon, step(2)], '2', shared('expiresSoon'))}
      {key([classes.stale, step(2)], '2', shared('stale'))}
      {key([classes.notAsked, step(2)], '2', shared('statuses.none'))}
      <li>{risks('holderRule', { level: holderLevel })}</li>
    </ul>
  );
}
