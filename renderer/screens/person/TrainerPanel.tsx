import { useQuery } from '@tanstack/react-query';
import type { AccreditationStatus } from '#shared/experts/accreditation.ts';
import { expertLevelOf } from '#shared/experts/expert-level.ts';
import { expertsWords } from '#shared/experts/experts.words.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { personLevels } from '../../features/skills/person-levels.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { personScreenWords } from './PersonScreen.words.ts';
import classes from './person.module.css';

const tones: Record<AccreditationStatus, Tone> = {
  valid: 'ok',
  expiring: 'warn',
  expired: 'danger',
};

/** Where the person is an expert, and how far they are on the way to trainer. */
export function TrainerPanel({ employeeId }: { employeeId: number }) {
  const t = useWords(personScreenWords);
  const shared = useWords(expertsWords);
  const format = useFormat();
  const expert = expertLevelOf(useSettings());
  const matrix = useQuery(orpc.skills.matrix.queryOptions({ input: { employeeId } }));
  const paths = useQuery(orpc.experts.ofEmployee.queryOptions({ input: { employeeId } }));
  return (
    <Panel title={t('trainer')}>
      <div className={classes.stack}>
        <Answer of={matrix}>
          {(data) => {
            const mastered = personLevels(data)
              .filter(({ facts }) => facts.level >= expert)
              .map(({ skill }) => skill.name);
            return (
              <p className={classes.note}>
                {mastered.length === 0
                  ? t('notExpert')
                  : t('expertIn', { skills: format.list(mastered) })}
              </p>
            );
          }}
        </Answer>
        <Answer of={paths}>
          {(rows) =>
            rows.length === 0 ? (
              <p className={classes.note}>{t('notTrainer')}</p>
            ) : (
              <ul className={classes.list}>
                {rows.map((path) => (
                  <li key={path.id}>
                    <span>
                      {path.skill}
                      <span className={classes.note}>
                        {' '}
                        · {shared(`stages.${path.stage}`)}
                        {path.validUntil
                          ? ` · ${t('until', { date: format.date(path.validUntil) })}`
                          : ''}
                      </span>
                    </span>
                    {path.status ? (
                      <StatusBadge tone={tones[path.status]}>
                        {shared(`statuses.${path.status}`)}
                      </StatusBadge>
                    ) : null}
                  </li>
                ))}
              </ul>
            )
          }
        </Answer>
      </div>
    </Panel>
  );
}
