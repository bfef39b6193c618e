import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Need } from '#shared/needs/needs.contract.ts';
import { fullName } from '#shared/people/full-name.ts';
import { orpc } from '../../api/client.ts';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { useWords } from '../../ui/use-words.ts';
import { needsScreenWords } from './NeedsScreen.words.ts';
import classes from './needs.module.css';

/** Who a need is for; people of its unit are proposed first. */
export function NeedPeople({ need, editable }: { need: Need; editable: boolean }) {
  const t = useWords(needsScreenWords);
  const everybody = useQuery({ ...orpc.people.list.queryOptions(), enabled: editable });
  const save = useMutation(orpc.needs.setPeople.mutationOptions());
  const ids = need.people.map(({ employeeId }) => employeeId);
  const on = new Set(ids);
  const rest = (everybody.data ?? [])
    .filter(({ id }) => !on.has(id))
    .sort((a, b) => Number(b.unitId === need.unitId) - Number(a.unitId === need.unitId));
  return (
    <section aria-label={t('panel.people')}>
      {editable ? (
        <Select
          label={t('panel.addPerson')}
          placeholder={t('panel.addPlaceholder')}
          searchable
          limit={50}
          value={null}
          onChange={(id) => id && save.mutate({ id: need.id, employeeIds: [...ids, Number(id)] })}
          data={rest.map((person) => ({
            value: String(person.id),
            label: `${fullName(person)} (${person.matricule})${person.unit ? ` – ${person.unit}` : ''}`,
          }))}
        />
      ) : null}
      <ul className={classes.list}>
        {need.people.map((person) => (
          <li key={person.employeeId}>
            <span>
              <ScreenLink to="/people" search={{ employee: person.employeeId }}>
                {person.name}
              </ScreenLink>{' '}
              <span className={classes.note}>{person.unit}</span>
            </span>
            {editable ? (
              <ActionIcon
                variant="subtle"
                aria-label={t('panel.removePerson', { name: person.name })}
                onClick={() =>
                  save.mutate({
                    id: need.id,
                    employeeIds: ids.filter((id) => id !== person.employeeId),
                  })
                }
              >
                <IconX size={15} aria-hidden />
              </ActionIcon>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
