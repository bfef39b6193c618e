import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { QualificationStatus } from '#shared/qualifications/qualifications.contract.ts';
import { qualificationsWords } from '#shared/qualifications/qualifications.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { personScreenWords } from './PersonScreen.words.ts';
import classes from './person.module.css';

const tones: Record<QualificationStatus, Tone> = {
  valid: 'ok',
  expiresSoon: 'warn',
  expired: 'danger',
  insufficient: 'danger',
  neverHeld: 'neutral',
};

/** The person's qualifications, asked or held, and how each stands today. */
export function QualificationsPanel({ employeeId }: { employeeId: number }) {
  const t = useWords(personScreenWords);
  const shared = useWords(qualificationsWords);
  const format = useFormat();
  const query = useQuery(orpc.qualifications.list.queryOptions({ input: { employeeId } }));
  return (
    <Panel title={t('qualifications')}>
      <Answer of={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className={classes.note}>{t('noQualification')}</p>
          ) : (
            <Table aria-label={t('qualifications')} className={classes.table ?? ''}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('qualification')}</Table.Th>
                  <Table.Th scope="col">{t('status')}</Table.Th>
                  <Table.Th scope="col">{t('validUntil')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map((row) => (
                  <Table.Tr key={row.skillId}>
                    <Table.Td>
                      {row.qualification}
                      {row.mandatory ? (
                        <span className={classes.note}> · {t('mandatory')}</span>
                      ) : null}
                    </Table.Td>
                    <Table.Td>
                      <StatusBadge tone={tones[row.status]}>
                        {shared(`statuses.${row.status}`)}
                      </StatusBadge>
                    </Table.Td>
                    <Table.Td>{row.validUntil ? format.date(row.validUntil) : '–'}</Table.Td>
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
