import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { GapDetail } from '#shared/gaps/gaps.contract.ts';
import { unitTree } from '#shared/people/unit-tree.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { orpc } from '../../api/client.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { useFormat } from '../../ui/format.ts';
import { indentedOption } from '../../ui/indented-option.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AddToPlan } from './AddToPlan.tsx';
import { gapsScreenWords } from './GapsScreen.words.ts';
import { gapColumns } from './gap-columns.tsx';
import classes from './gaps.module.css';
import { useAddToNeeds } from './use-add-to-needs.ts';

const statuses = ['below', 'notAssessed', 'expired'] as const;

interface GapDetailsProps {
  on: string;
  search: ScreenSearch;
  onShow: (search: ScreenSearch) => void;
}

/** Open gaps one by one, filtered by unit, job, skill or person; each can join the plan. */
export function GapDetails({ on, search, onShow }: GapDetailsProps) {
  const t = useWords(gapsScreenWords);
  const shared = useWords(skillsWords);
  const format = useFormat();
  const say = useCellWords();
  const narrow = {
    ...number('employeeId', search.employee),
    ...number('unitId', search.unit),
    ...number('jobId', search.job),
    ...number('skillId', search.skill),
  };
  const query = useQuery({
    ...orpc.gaps.details.queryOptions({ input: { on, ...narrow, limit: 20_000 } }),
    placeholderData: (previous) => previous,
  });
  const [status, setStatus] = useState<GapDetail['status'][]>([]);
  const addToNeeds = useAddToNeeds();
  const [adding, setAdding] = useState<GapDetail[] | null>(null);
  const keep = useCallback(
    (row: GapDetail) => status.length === 0 || status.includes(row.status),
    [status],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats, the scale with `top`
  const columns = useMemo(
    () =>
      gapColumns({
        t,
        shared,
        say,
        onAdd: (row) => setAdding([row]),
        onNeed: (row) => addToNeeds([row]),
      }),
    [format, say.top],
  );
  const name = search.employee
    ? query.data?.rows.find(({ employeeId }) => employeeId === Number(search.employee))?.name
    : undefined;
  return (
    <Panel title={t('details')}>
      <div className={classes.details}>
        <Answer of={query}>
          {({ rows, total }) => (
            <>
              {rows.length < total ? (
                <p className={classes.note}>
                  {t('truncated', {
                    shown: format.number(rows.length),
                    total: format.number(total),
                  })}
                </p>
              ) : null}
              <Filters search={search} onShow={onShow} person={name} />
              <DataTable<GapDetail>
                label={t('details')}
                rows={rows}
                rowId={(row) => `${row.employeeId} ${row.skillId}`}
                columns={columns}
                memory="gap-details"
                keep={keep}
                height={460}
                filters={
                  <FilterChips
                    label={t('statusFilter')}
                    value={status}
                    onChange={setStatus}
                    options={statuses.map((value) => ({
                      value,
                      label: shared(`statuses.${value}`),
                    }))}
                  />
                }
                bulk={(chosen) => (
                  <>
                    <Button size="compact-sm" variant="default" onClick={() => addToNeeds(chosen)}>
                      {t('addToNeeds')}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="default"
                      disabled={chosen.every(({ courses }) => courses === 0)}
                      onClick={() => setAdding(chosen)}
                    >
                      {t('addToPlan')}
                    </Button>
                  </>
                )}
                empty={<EmptyState title={t('noneHere')} />}
              />
            </>
          )}
        </Answer>
      </div>
      {adding ? <AddToPlan gaps={adding} onClose={() => setAdding(null)} /> : null}
    </Panel>
  );
}

function number<K extends string>(key: K, value: unknown): Partial<Record<K, number>> {
  const id = Number(value);
  return value !== undefined && Number.isInteger(id) && id > 0
    ? ({ [key]: id } as Partial<Record<K, number>>)
    : {};
}

/** The unit, job and skill the address asks for, and the person when there is one. */
function Filters({
  search,
  onShow,
  person,
}: Omit<GapDetailsProps, 'on'> & { person: string | undefined }) {
  const t = useWords(gapsScreenWords);
  const units = useQuery(orpc.people.units.queryOptions());
  const tree = useMemo(() => unitTree(units.data ?? []), [units.data]);
  const depthOf = new Map(tree.map(({ id, depth }) => [String(id), depth]));
  const jobs = useQuery(orpc.people.jobs.queryOptions({ input: {} }));
  const skills = useQuery(orpc.skills.list.queryOptions({ input: {} }));
  const pick = (
    field: 'unit' | 'job' | 'skill',
    label: string,
    all: string,
    list: readonly { id: number; name: string }[] | undefined,
  ) => (
    <Select
      aria-label={label}
      placeholder={all}
      w={220}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': all }}
      limit={100}
      {...(field === 'unit' ? { renderOption: indentedOption(depthOf) } : {})}
      value={search[field] === undefined ? null : String(search[field])}
      onChange={(id) => onShow({ [field]: id === null ? undefined : Number(id) })}
      data={(list ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
    />
  );
  const any = [search.unit, search.job, search.skill, search.employee].some(
    (value) => value !== undefined,
  );
  return (
    <div className={classes.filters} data-screen-only>
      {pick('unit', t('unitFilter'), t('allUnits'), tree)}
      {pick('job', t('jobFilter'), t('allJobs'), jobs.data)}
      {pick('skill', t('skillFilter'), t('allSkills'), skills.data)}
      {units.data?.some(({ parentId }) => parentId === Number(search.unit)) ? (
        <span className={classes.person}>{t('unitsBelow')}</span>
      ) : null}
      {search.employee !== undefined ? (
        <span className={classes.person}>{t('personOnly', { name: person ?? '' })}</span>
      ) : null}
      {any ? (
        <Button
          variant="subtle"
          onClick={() =>
            onShow({ unit: undefined, job: undefined, skill: undefined, employee: undefined })
          }
        >
          {t('showAll')}
        </Button>
      ) : null}
    </div>
  );
}
