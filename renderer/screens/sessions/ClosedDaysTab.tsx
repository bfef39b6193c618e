import { ActionIcon, Button, NumberInput, Table, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { frenchHolidays } from '#shared/sessions/french-holidays.ts';
import { sessionsWords } from '#shared/sessions/sessions.words.ts';
import { orpc } from '../../api/client.ts';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import classes from './sessions.module.css';

/** Public holidays of a year, and the days on which the company itself closes. */
export function ClosedDaysTab({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  const t = useWords(sessionsScreenWords);
  const shared = useWords(sessionsWords);
  const format = useFormat();
  const own = useQuery(orpc.sessions.closedDays.queryOptions());
  const add = useMutation(orpc.sessions.addClosedDay.mutationOptions());
  const remove = useMutation(orpc.sessions.removeClosedDay.mutationOptions());
  const [date, setDate] = useState<string | null>(null);
  const [label, setLabel] = useState('');
  return (
    <div className={classes.flow}>
      <div className={classes.columns}>
        <Panel title={t('closedDays.own')}>
          <form
            className={classes.form}
            onSubmit={(event) => {
              event.preventDefault();
              if (date === null || label.trim() === '') return;
              add.mutate({ date, label }, { onSuccess: () => setLabel('') });
            }}
          >
            <div className={classes.pair}>
              <DayInput label={t('closedDays.date')} value={date} onChange={setDate} required />
              <TextInput
                size="xs"
                label={t('closedDays.label')}
                placeholder={t('closedDays.placeholder')}
                required
                maxLength={120}
                value={label}
                onChange={(event) => setLabel(event.currentTarget.value)}
              />
            </div>
            <Button type="submit" size="compact-sm" style={{ alignSelf: 'start' }}>
              {t('closedDays.add')}
            </Button>
          </form>
          <Answer of={own}>
            {(days) =>
              days.length === 0 ? (
                <p className={classes.muted}>{t('closedDays.none')}</p>
              ) : (
                <Table aria-label={t('closedDays.own')}>
                  <Table.Tbody>
                    {days.map((day) => (
                      <Table.Tr key={day.id}>
                        <Table.Td>{format.date(day.date, true)}</Table.Td>
                        <Table.Td>{day.label}</Table.Td>
                        <Table.Td width={40}>
                          <ActionIcon
                            variant="subtle"
                            aria-label={t('closedDays.remove', { date: format.date(day.date) })}
                            onClick={() => remove.mutate({ id: day.id })}
                          >
                            <IconX size={15} aria-hidden />
                          </ActionIcon>
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              )
            }
          </Answer>
        </Panel>
        <Panel
          title={t('closedDays.holidays', { year })}
          side={
            <NumberInput
              aria-label={t('closedDays.year')}
              size="xs"
              w={90}
              min={2000}
              max={2100}
              value={year}
              onChange={(value) => {
                const wanted = Number(value);
                if (wanted >= 2000 && wanted <= 2100) onYear(wanted);
              }}
            />
          }
        >
          <Table aria-label={t('closedDays.holidays', { year })}>
            <Table.Tbody>
              {[...frenchHolidays(year)].map(([day, key]) => (
                <Table.Tr key={day}>
                  <Table.Td>{format.date(day, true)}</Table.Td>
                  <Table.Td>{shared(`holidays.${key}`)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Panel>
      </div>
    </div>
  );
}
