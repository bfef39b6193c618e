import { today } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/people/full-name.ts';
import type { Employee } from '#shared/people/people.contract.ts';
import { peopleWords } from '#shared/people/people.words.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { PersonLevels } from '../../features/skills/PersonLevels.tsx';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { presenceOf } from './employee-patch.ts';
import { peopleScreenWords } from './PeopleScreen.words.ts';
import classes from './people.module.css';

interface PersonPanelProps {
  /** Null when the person asked for is not known. */
  person: Employee | null;
  onClose: () => void;
}

/** One person: who they are, and their levels against what their jobs ask. */
export function PersonPanel({ person, onClose }: PersonPanelProps) {
  const t = useWords(peopleScreenWords);
  const shared = useWords(peopleWords);
  const format = useFormat();
  const { currency } = useSettings();
  if (!person) {
    return (
      <SidePanel title={t('title')} onClose={onClose}>
        {t('missing')}
      </SidePanel>
    );
  }
  const presence = presenceOf(person, today());
  const day = (iso: string | null) => (iso ? format.date(iso, true) : null);
  return (
    <SidePanel
      title={fullName(person)}
      subtitle={[person.matricule, person.unit].filter(Boolean).join(' · ')}
      onClose={onClose}
      takeFocus={false}
      width={430}
    >
      {presence !== 'present' && person.leaveDate ? (
        <StatusBadge tone={presence === 'gone' ? 'neutral' : 'warn'}>
          {t(presence === 'gone' ? 'gone' : 'leaves', { date: format.date(person.leaveDate) })}
        </StatusBadge>
      ) : null}
      <ScreenLink to="/person" search={{ employee: person.id }}>
        {t('wholePage')}
      </ScreenLink>
      <KeyValue
        rows={[
          [shared('fields.jobs'), person.jobs.length > 0 ? format.list(person.jobs) : null],
          [shared('fields.site'), person.site],
          [
            shared('fields.manager'),
            person.managerId ? (
              <ScreenLink key="manager" to="/people" search={{ employee: person.managerId }}>
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
            person.hourlyCost === null
              ? t('defaultCost')
              : t('perHour', { amount: format.money(person.hourlyCost, currency) }),
          ],
        ]}
      />
      <h3 className={classes.heading}>{t('levels')}</h3>
      <PersonLevels employeeId={person.id} />
    </SidePanel>
  );
}
