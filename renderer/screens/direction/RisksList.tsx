import { Table } from '@mantine/core';
import type { DirectionOverview } from '#shared/direction/direction.contract.ts';
import { risksWords } from '#shared/risks/risks.words.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { directionScreenWords } from './DirectionScreen.words.ts';
import classes from './direction.module.css';

const tones: Record<string, Tone> = { act: 'danger', plan: 'warn', watch: 'progress' };

/** The knowledge most in danger of leaving, and whether somebody takes it over. */
export function RisksList({ risks }: { risks: DirectionOverview['risks'] }) {
  const t = useWords(directionScreenWords);
  const shared = useWords(risksWords);
  const format = useFormat();
  return (
    <Panel title={t('risks')}>
      <p className={classes.note}>
        {t('risksNote', {
          act: format.number(risks.act),
          plan: format.number(risks.plan),
          holes: format.number(risks.holes),
          single: format.number(risks.singleHolders),
        })}
      </p>
      {risks.top.length === 0 ? (
        <p className={classes.note}>{t('noRisk')}</p>
      ) : (
        <Table aria-label={t('risks')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('skill')}</Table.Th>
              <Table.Th>{t('person')}</Table.Th>
              <Table.Th>{t('score')}</Table.Th>
              <Table.Th>{t('successor')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {risks.top.map((row) => (
              <Table.Tr key={`${row.employeeId}/${row.skillId}`}>
                <Table.Td>{row.skill}</Table.Td>
                <Table.Td>
                  {row.name}
                  {row.leaveDate ? ` (${format.date(row.leaveDate)})` : ''}
                </Table.Td>
                <Table.Td>
                  <StatusBadge tone={tones[row.band] ?? 'neutral'}>
                    {shared(`bands.${row.band}`)}
                  </StatusBadge>
                </Table.Td>
                <Table.Td>{row.succession?.successor ?? t('noSuccessor')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}
