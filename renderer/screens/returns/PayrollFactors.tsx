import { Table } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { PayrollShare, ReturnOverview } from '#shared/returns/returns.contract.ts';
import { orpc } from '../../api/client.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { returnsScreenWords } from './ReturnsScreen.words.ts';
import classes from './returns.module.css';

/** The share of payroll as its four factors, their product, and the same share reckoned at once. */
export function PayrollFactors({ overview }: { overview: ReturnOverview }) {
  const t = useWords(returnsScreenWords);
  const save = useMutation(orpc.workspace.saveSettings.mutationOptions());
  const { payrollShare, payroll } = overview;
  return (
    <Panel title={t('payroll.title')}>
      <div className={classes.payroll}>
        <p className={classes.help}>{t(payrollShare ? 'payroll.help' : 'payroll.missing')}</p>
        {payrollShare ? <Factors overview={overview} share={payrollShare} /> : null}
        <CommitNumber
          label={t('payroll.field')}
          value={payroll || null}
          cents
          min={0}
          w={220}
          onCommit={(next) => next !== null && save.mutate({ payroll: next })}
        />
      </div>
    </Panel>
  );
}

function Factors({ overview, share }: { overview: ReturnOverview; share: PayrollShare }) {
  const t = useWords(returnsScreenWords);
  const format = useFormat();
  const money = (cents: number) => format.money(cents, 'EUR', true);
  const { traineeHours, planned, headcount, payroll, full } = overview;
  const hours = format.hours(traineeHours);
  const rows = [
    {
      name: t('payroll.hourlyCost'),
      value: format.money(Math.round(share.hourlyCost)),
      how: `${money(full)} ÷ ${hours}`,
    },
    {
      name: t('payroll.hoursPerTrainee'),
      value: t('payroll.hours', { value: format.number(share.hoursPerTrainee, 2) }),
      how: `${hours} ÷ ${format.number(planned)}`,
    },
    {
      name: t('payroll.accessRate'),
      value: format.percent(share.accessRate, 2),
      how: `${format.number(planned)} ÷ ${format.number(headcount)}`,
    },
    {
      name: t('payroll.perPayroll'),
      // Payroll in cents: a million euros is a hundred million of them.
      value: t('payroll.people', { value: format.number(share.headcountPerCent * 1e8, 2) }),
      how: `${format.number(headcount)} ÷ ${money(payroll)}`,
    },
  ];
  const same = Math.abs(share.product - share.direct) <= 1e-9 * share.direct;
  return (
    <Table aria-label={t('payroll.table')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('payroll.factor')}</Table.Th>
          <Table.Th ta="right">{t('payroll.value')}</Table.Th>
          <Table.Th ta="right">{t('payroll.how')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ name, value, how }, at) => (
          <Table.Tr key={name}>
            <Table.Td>
              {at === 0 ? '' : '× '}
              {name}
            </Table.Td>
            <Table.Td ta="right" className={classes.value ?? ''}>
              {value}
            </Table.Td>
            <Table.Td ta="right">{how}</Table.Td>
          </Table.Tr>
        ))}
        <Table.Tr>
          <Table.Td>
            <b>= {t('payroll.product')}</b>
          </Table.Td>
          <Table.Td ta="right">
            <b>{format.percent(share.product, 2)}</b>
          </Table.Td>
          <Table.Td />
        </Table.Tr>
        <Table.Tr>
          <Table.Td>{t('payroll.direct')}</Table.Td>
          <Table.Td ta="right">
            {format.percent(share.direct, 2)}{' '}
            <StatusBadge tone={same ? 'ok' : 'danger'}>
              {t(same ? 'payroll.same' : 'payroll.different')}
            </StatusBadge>
          </Table.Td>
          <Table.Td ta="right">
            {money(full)} ÷ {money(payroll)}
          </Table.Td>
        </Table.Tr>
      </Table.Tbody>
    </Table>
  );
}
