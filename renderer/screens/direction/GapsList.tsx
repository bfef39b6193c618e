import { Table } from '@mantine/core';
import type { DirectionOverview } from '#shared/direction/direction.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { useWords } from '../../ui/use-words.ts';
import { directionScreenWords } from './DirectionScreen.words.ts';
import classes from './direction.module.css';

/** The heaviest gaps and how much of each the plan closes. */
export function GapsList({ overview }: { overview: DirectionOverview }) {
  const t = useWords(directionScreenWords);
  const format = useFormat();
  const { gaps, weighted } = overview;
  const share = weighted.gap > 0 ? weighted.closed / weighted.gap : 0;
  return (
    <Panel title={t('gaps')}>
      <p className={classes.note}>
        {gaps.length > 0 ? t('gapsNote', { share: format.percent(share, 0) }) : t('noGap')}
      </p>
      {gaps.length > 0 ? (
        <Table aria-label={t('gaps')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('skill')}</Table.Th>
              <Table.Th ta="right">{t('people')}</Table.Th>
              <Table.Th ta="right">{t('gap')}</Table.Th>
              <Table.Th ta="right">{t('closed')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {gaps.map((row) => (
              <Table.Tr key={row.skillId}>
                <Table.Td>
                  <ScreenLink to="/gaps" search={{ by: 'skill', skill: row.skillId }}>
                    {row.skill}
                  </ScreenLink>
                </Table.Td>
                <Table.Td ta="right">{format.number(row.people)}</Table.Td>
                <Table.Td ta="right">{format.number(row.gap, 0)}</Table.Td>
                <Table.Td ta="right">{format.percent(row.closed / row.gap, 0)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </Panel>
  );
}
