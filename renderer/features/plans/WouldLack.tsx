import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/client.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { missingPrerequisitesWords } from './missing-prerequisites.words.ts';
import classes from './plans.module.css';
import { useLackWords } from './use-lack-words.ts';

interface WouldLackProps {
  planId: number;
  courseId: number;
  /** The line they would join; undefined for a new one. */
  lineId?: number | undefined;
  employeeIds: number[];
}

/** People named before the rest are counted. */
const shown = 5;

/** Says, before people are added to an action, who lacks which prerequisite; nothing when nobody does. */
export function WouldLack({ planId, courseId, lineId, employeeIds }: WouldLackProps) {
  const t = useWords(missingPrerequisitesWords);
  const sayLacks = useLackWords();
  const { data: people = [] } = useQuery({
    ...orpc.plans.wouldLack.queryOptions({ input: { planId, courseId, lineId, employeeIds } }),
    enabled: employeeIds.length > 0,
  });
  return (
    <div role="status">
      {employeeIds.length > 0 && people.length > 0 ? (
        <div className={classes.notice}>
          <StatusBadge tone="warn">{t('badge')}</StatusBadge>
          <p>{t('before', { count: people.length })}</p>
          <ul>
            {people.slice(0, shown).map(({ employeeId, name, lacks }) => (
              <li key={employeeId}>{t('person', { name, list: sayLacks(lacks) })}</li>
            ))}
            {people.length > shown ? <li>{t('more', { count: people.length - shown })}</li> : null}
          </ul>
          <p className={classes.help}>{t('help')}</p>
        </div>
      ) : null}
    </div>
  );
}
