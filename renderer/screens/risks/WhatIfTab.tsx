import { Button, MultiSelect, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { addMonths } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/people/full-name.ts';
import type { Departure, Loss } from '#shared/risks/risks.contract.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Stat, StatRow } from '../../ui/Stat.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { lossColumns } from './loss-columns.ts';
import { risksScreenWords } from './RisksScreen.words.ts';
import classes from './risks.module.css';

interface WhatIfTabProps {
  departures: readonly Departure[];
  on: string;
}

/** What coverage becomes if the chosen people leave: holders and coverage, before and after. */
export function WhatIfTab({ departures, on }: WhatIfTabProps) {
  const t = useWords(risksScreenWords);
  const format = useFormat();
  const people = useQuery(orpc.people.list.queryOptions());
  const [chosen, setChosen] = useState<string[]>([]);
  const [scope, setScope] = useState<'company' | 'units'>('company');
  const losses = useQuery({
    ...orpc.risks.whatIf.queryOptions({ input: { employeeIds: chosen.map(Number) } }),
    enabled: chosen.length > 0,
    placeholderData: (previous) => previous,
  });
  const rows = useMemo(
    () => losses.data?.filter(({ unitId }) => (unitId === null) === (scope === 'company')),
    [losses.data, scope],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo(() => lossColumns(t), [format]);
  const options = useMemo(
    () =>
      (people.data ?? []).map((one) => ({
        value: String(one.id),
        label: `${fullName(one)} (${one.matricule})`,
      })),
    [people.data],
  );
  const soon = departures.filter(({ leaveDate }) => leaveDate <= addMonths(on, 24));
  const count = (test: (row: Loss) => boolean) => format.number((rows ?? []).filter(test).length);
  return (
    <div className={classes.tab}>
      <div className={classes.bar} data-screen-only>
        <MultiSelect
          className={classes.grow}
          aria-label={t('whatIfPeople')}
          placeholder={chosen.length === 0 ? t('whatIfPlaceholder') : ''}
          searchable
          hidePickedOptions
          classNames={{ pillsList: classes.pills }}
          limit={50}
          value={chosen}
          onChange={setChosen}
          data={options}
        />
        {soon.length > 0 ? (
          <Button
            variant="default"
            onClick={() =>
              setChosen([
                ...new Set([...chosen, ...soon.map(({ employeeId }) => String(employeeId))]),
              ])
            }
          >
            {t('addLeavers')}
          </Button>
        ) : null}
        <SegmentedControl
          aria-label={t('scope')}
          value={scope}
          onChange={(next) => setScope(next as typeof scope)}
          data={(['company', 'units'] as const).map((value) => ({ value, label: t(value) }))}
        />
      </div>
      {chosen.length === 0 ? (
        <EmptyState title={t('whatIfEmpty')}>{t('whatIfEmptyHelp')}</EmptyState>
      ) : (
        <Answer of={losses}>
          {() => (
            <>
              <StatRow>
                <Stat label={t('touched')} value={count(() => true)} />
                <Stat
                  label={t('toZero')}
                  value={count(({ after, before }) => after === 0 && before > 0)}
                />
                <Stat
                  label={t('toOne')}
                  value={count(({ after, before }) => after === 1 && before > 1)}
                />
                <Stat
                  label={t('below')}
                  value={count((row) => row.coverageAfter < 1 && row.coverageBefore >= 1)}
                />
              </StatRow>
              <Panel title={t('whatIfTable')}>
                <DataTable<Loss>
                  label={t('whatIfTable')}
                  rows={rows}
                  rowId={(row) => `${row.unitId ?? ''} ${row.skillId}`}
                  columns={columns}
                  memory="risks-what-if"
                  height={400}
                  empty={<EmptyState title={t('whatIfNone')} />}
                />
              </Panel>
            </>
          )}
        </Answer>
      )}
    </div>
  );
}
