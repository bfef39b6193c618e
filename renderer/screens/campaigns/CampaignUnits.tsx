import { Table } from '@mantine/core';
import type { CampaignUnit } from '#shared/skills/campaigns.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { RatioBar } from '../../ui/Gauge.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { campaignsScreenWords } from './CampaignsScreen.words.ts';
import classes from './campaigns.module.css';

/** How far each unit is. */
export function CampaignUnits({ units }: { units: readonly CampaignUnit[] }) {
  const t = useWords(campaignsScreenWords);
  const format = useFormat();
  const ratio = (part: number, whole: number, label: string) => (
    <span className={classes.ratio}>
      <RatioBar ratio={part / whole} label={`${label}, ${format.percent(part / whole, 0)}`} />
      {format.percent(part / whole, 0)}
    </span>
  );
  return (
    <Panel title={t('byUnit')}>
      <div className={classes.scroll}>
        <Table aria-label={t('byUnit')} className={classes.table ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('unit')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('people')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('asked')}
              </Table.Th>
              <Table.Th scope="col">{t('manager')}</Table.Th>
              <Table.Th scope="col">{t('self')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('different')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('stale')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {units.map((row) => (
              <Table.Tr key={row.unitId ?? 0}>
                <Table.Td>{row.unit ?? t('withoutUnit')}</Table.Td>
                <Table.Td ta="right">{format.number(row.people)}</Table.Td>
                <Table.Td ta="right">{format.number(row.asked)}</Table.Td>
                <Table.Td>{ratio(row.manager, row.asked, t('manager'))}</Table.Td>
                <Table.Td>{ratio(row.self, row.asked, t('self'))}</Table.Td>
                <Table.Td ta="right">{format.number(row.different)}</Table.Td>
                <Table.Td ta="right">{format.number(row.stale)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Panel>
  );
}
