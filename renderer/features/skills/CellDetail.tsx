import type { Skill } from '#shared/skills/skills.contract.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { LevelChip } from '../../ui/LevelChip.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AssessForm } from './AssessForm.tsx';
import { BehaviourList } from './BehaviourList.tsx';
import { type CellFacts, cellMarks } from './cell-facts.ts';
import { SkillHistory } from './SkillHistory.tsx';
import classes from './skills.module.css';
import { skillsPiecesWords } from './skills-pieces.words.ts';
import { useCellWords } from './use-cell-words.ts';

interface CellDetailProps {
  employeeId: number;
  skillId: number;
  kind: Skill['kind'];
  facts: CellFacts;
}

/** One person on one skill: where they stand, how it came about, and a new assessment. */
export function CellDetail({ employeeId, skillId, kind, facts }: CellDetailProps) {
  const t = useWords(skillsPiecesWords);
  const say = useCellWords();
  return (
    <>
      <KeyValue
        rows={[
          [
            t('level'),
            <span key="level" className={classes.chipLine}>
              <LevelChip
                level={Math.max(0, facts.level)}
                top={say.top}
                marks={cellMarks(facts)}
                label={say.cell(facts)}
              />
              {facts.level >= 0 ? say.levelName(facts.level) : ''}
            </span>,
          ],
          [t('required'), facts.required > 0 ? say.levelName(facts.required) : null],
          [t('status'), say.status(facts)],
        ]}
      />
      <section className={classes.section}>
        <h3 className={classes.heading}>{t('history')}</h3>
        <SkillHistory employeeId={employeeId} skillId={skillId} />
      </section>
      <BehaviourList skillId={skillId} title={t('behaviours')} />
      <section className={classes.section}>
        <h3 className={classes.heading}>{t('add')}</h3>
        <AssessForm
          key={`${employeeId} ${skillId}`}
          employeeId={employeeId}
          skillId={skillId}
          kind={kind}
          level={facts.level >= 0 ? facts.level : facts.required}
        />
      </section>
    </>
  );
}
