import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { plansWords } from '#shared/plans/plans.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { personScreenWords } from './PersonScreen.words.ts';
import classes from './person.module.css';

/** The plan lines the person is on, and those they teach. */
export function TrainingsPanel({ employeeId }: { employeeId: number }) {
  const t = useWords(personScreenWords);
  const shared = useWords(plansWords);
  const format = useFormat();
  const query = useQuery(orpc.people.trainings.queryOptions({ input: { employeeId } }));
  return (
    <Panel title={t('trainings')}>
      <Answer of={query}>
        {(rows) =>
          rows.length === 0 ? (
            <p className={classes.note}>{t('noTraining')}</p>
          ) : (
            <Table aria-label={t('trainings')} className={classes.table ?? ''}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('course')}</Table.Th>
                  <Table.Th scope="col">{t('when')}</Table.Th>
                  <Table.Th scope="col">{t('planState')}</Table.Th>
                  <Table.Th scope="col" ta="right">
                    {t('hours')}
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map((row) => (
                  <Table.Tr key={`${row.role} ${row.lineId}`}>
                    <Table.Td>
                      <ScreenLink to="/plan" search={{ plan: row.planId, line: row.lineId }}>
                        {row.title}
                      </ScreenLink>
                      {row.role === 'trainer' ? (
                        <span className={classes.note}> · {t('asTrainer')}</span>
                      ) : null}
                    </Table.Td>
                    <Table.Td>{t('quarter', { quarter: row.quarter, year: row.year })}</Table.Td>
                    <Table.Td>{shared(`lineState.${row.state}`)}</Table.Td>
                    <Table.Td ta="right">{format.number(row.hours)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )
        }
      </Answer>
    </Panel>
  );
}
