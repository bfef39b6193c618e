import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { DirectionOverview } from '#shared/direction/direction.contract.ts';
import type { Curve } from '#shared/optimise/optimise.contract.ts';
import { isFirm } from '#shared/plans/is-firm.ts';
import { client } from '../../api/client.ts';
import { useJob } from '../../api/use-job.ts';
import { useFormat } from '../../ui/format.ts';
import { JobProgress } from '../../ui/JobProgress.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { directionScreenWords } from './DirectionScreen.words.ts';
import classes from './direction.module.css';

/** Budgets around a plan's real cost, to the next 1,000 €; from nothing spent, steps of 10,000 €. */
function budgetsAround(real: number): number[] {
  const base = Math.max(real, 1_000_000);
  return [0.5, 0.8, 1.2, 1.5].map((share) => Math.round((base * share) / 100_000) * 100_000);
}

/** What the best plan would close with more or less money: reckoned only when asked. */
export function MoreMoney({ overview }: { overview: DirectionOverview }) {
  const t = useWords(directionScreenWords);
  const format = useFormat();
  const job = useJob();
  const [curve, setCurve] = useState<Curve | null>(null);
  const { budget, weighted, year, planId, status } = overview;
  // An approved plan stays: more money buys on top of it.
  const beside = isFirm(status) ? { beside: planId } : {};
  const compute = () =>
    void job
      .run(t('computing'), (signal) =>
        client.optimise.curve(
          { demand: { year, ...beside }, budgets: budgetsAround(budget.real), seconds: 3 },
          { signal },
        ),
      )
      .then(setCurve, () => undefined);
  const share = (points: number) => format.percent(weighted.gap > 0 ? points / weighted.gap : 0, 0);
  const row = (name: string, amount: number, points: number, next: number | null) => (
    <Table.Tr key={name}>
      <Table.Td>{name}</Table.Td>
      <Table.Td ta="right">{format.amount(amount, true)}</Table.Td>
      <Table.Td ta="right">{share(points)}</Table.Td>
      <Table.Td ta="right">
        {next === null ? '–' : t('points', { points: format.number(next, 0) })}
      </Table.Td>
    </Table.Tr>
  );
  return (
    <Panel
      title={t('more')}
      side={
        <span data-screen-only>
          <Button variant="default" size="compact-sm" disabled={job.running} onClick={compute}>
            {t(curve ? 'again' : 'compute')}
          </Button>
        </span>
      }
    >
      <p className={classes.note}>{t('moreHelp')}</p>
      {job.progress ? (
        <JobProgress title={t('computing')} progress={job.progress} onCancel={job.cancel} />
      ) : null}
      <Table aria-label={t('more')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('scenario')}</Table.Th>
            <Table.Th ta="right">{t('budget')}</Table.Th>
            <Table.Th ta="right">{t('share')}</Table.Th>
            <Table.Th ta="right">{t('next')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {row(t('now'), budget.real, weighted.closed, null)}
          {(curve?.points ?? []).map((point) => {
            const change = budget.real > 0 ? point.budget / budget.real - 1 : 0;
            const name = `${change < 0 ? '−' : '+'} ${format.percent(Math.abs(change), 0)}`;
            return row(name, point.budget, point.value, point.next10000);
          })}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
