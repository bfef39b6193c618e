import { today } from '#shared/kernel/dates.ts';
import type { Employee } from '#shared/people/people.contract.ts';
import { peopleWords } from '#shared/people/people.words.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { personScreenWords } from './PersonScreen.words.ts';
import classes from './person.module.css';

/** Who the person is in the company. */
export function IdentityPanel({ person }: { person: Employee }) {
  const t = useWords(personScreenWords);
  const shared = useWords(peopleWords);
  const format = useFormat();
  const { currency } = useSettings();
  const { leaveDate } = person;
  const gone = leaveDate !== null && leaveDate < today();
  const day = (iso: string | null) => (iso ? format.date(iso, true) : null);
  return (
    <Panel
      title={t('identity')}
      side={
        <StatusBadge tone={gone ? 'neutral' : leaveDate ? 'warn' : 'ok'}>
          {leaveDate ? t(gone ? 'gone' : 'leaves', { date: format.date(leaveDate) }) : t('present')}
        </StatusBadge>
      }
    >
      <div className={classes.stack}>
        <KeyValue
          rows={[
            [shared('fields.jobs'), person.jobs.length > 0 ? format.list(person.jobs) : null],
            [shared('fields.unit'), person.unit],
            [shared('fields.site'), person.site],
            [
              shared('fields.manager'),
              person.managerId ? (
                <ScreenLink key="manager" to="/person" search={{ employee: person.managerId }}>
                  {person.manager ?? ''}
                </ScreenLink>
              ) : null,
            ],
            [
              shared('fields.contract'),
              [person.contract, person.category].filter(Boolean).join(' · '),
            ],
            [shared('fields.email'), person.email],
            [shared('fields.hireDate'), day(person.hireDate)],
            [shared('fields.fte'), person.fte === null ? null : format.number(person.fte)],
            [
              shared('fields.hourlyCost'),
              person.hourlyCost === null ? null : format.money(person.hourlyCost, currency),
            ],
          ]}
        />
        <div className={classes.links} data-screen-only>
          <ScreenLink to="/gaps" search={{ by: 'person', employee: person.id }}>
            {t('seeGaps')}
          </ScreenLink>
          <ScreenLink to="/people" search={{ employee: person.id }}>
            {t('seeRow')}
          </ScreenLink>
        </div>
      </div>
    </Panel>
  );
}
