import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/client.ts';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { planScreenWords } from './PlanScreen.words.ts';
import classes from './plan.module.css';

/** Which gaps an action closes, person by person, from where to where. */
export function LineGaps({ lineId }: { lineId: number }) {
  const t = useWords(planScreenWords);
  const gaps = useQuery(orpc.plans.lineGaps.queryOptions({ input: { lineId } }));
  return (
    <Answer of={gaps}>
      {(rows) =>
        rows.length === 0 ? (
          <p className={classes.muted}>{t('panel.gapsNone')}</p>
        ) : (
          <ul className={classes.list}>
            {rows.map((gap) => (
              <li key={`${gap.employeeId} ${gap.skillId}`}>
                <span className={classes.who}>
                  <ScreenLink to="/people" search={{ employee: gap.employeeId }}>
                    {gap.name}
                  </ScreenLink>
                  <br />
                  <span className={classes.muted}>
                    {t('panel.gapLine', {
                      skill: gap.skill,
                      current: gap.current,
                      after: gap.after,
                      required: gap.required,
                    })}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Answer>
  );
}
