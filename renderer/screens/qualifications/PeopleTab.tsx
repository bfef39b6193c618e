import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import {
  type HeldQualification,
  type QualificationStatus,
  qualificationStatuses,
} from '#shared/qualifications/qualifications.contract.ts';
import { qualificationsWords } from '#shared/qualifications/qualifications.words.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { orpc } from '../../api/client.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { DataTable, type TableColumn } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { narrowing, PlaceFilters } from './PlaceFilters.tsx';
import { qualificationsScreenWords } from './QualificationsScreen.words.ts';
import { personColumn, plainColumn, statusColumn } from './qualification-cells.tsx';
import classes from './qualifications.module.css';

interface TabProps {
  search: ScreenSearch;
  onShow: (change: ScreenSearch) => void;
}

/** Every person and qualification held or asked, with who asks it. */
export function PeopleTab({ search, onShow }: TabProps) {
  const t = useWords(qualificationsScreenWords);
  const shared = useWords(qualificationsWords);
  const skills = useWords(skillsWords);
  const format = useFormat();
  const [status, setStatus] = useState<QualificationStatus[]>([]);
  const [mandatory, setMandatory] = useState(false);
  const list = useQuery({
    ...orpc.qualifications.list.queryOptions({ input: narrowing(search) }),
    placeholderData: (previous) => previous,
  });
  const keep = useCallback(
    (row: HeldQualification) =>
      (status.length === 0 || status.includes(row.status)) && (!mandatory || row.mandatory),
    [status, mandatory],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo(
    (): TableColumn<HeldQualification>[] => [
      personColumn<HeldQualification>(shared),
      plainColumn('matricule', shared('columns.matricule'), { width: 110, hide: true }),
      plainColumn('unit', shared('columns.unit'), { width: 160 }),
      plainColumn('site', shared('columns.site'), { width: 120, hide: true }),
      plainColumn('qualification', shared('columns.qualification'), {
        width: 230,
        tooltipField: 'qualification',
      }),
      statusColumn<HeldQualification>(shared),
      plainColumn('mandatory', shared('columns.mandatory'), { kind: 'yesNo', width: 122 }),
      {
        colId: 'askedBy',
        headerName: shared('columns.askedBy'),
        width: 170,
        valueGetter: ({ data }) => (data ? format.list(data.askedBy) : ''),
        tooltipValueGetter: ({ data }) => (data ? format.list(data.askedBy) : ''),
      },
      plainColumn('level', shared('columns.level'), { kind: 'number', width: 96 }),
      plainColumn('date', shared('columns.date'), { kind: 'date', width: 110 }),
      plainColumn('validUntil', shared('columns.validUntil'), { kind: 'date', width: 110 }),
      {
        colId: 'source',
        headerName: shared('columns.source'),
        width: 120,
        valueGetter: ({ data }) => (data?.source ? skills(`sources.${data.source}`) : ''),
      },
    ],
    [format],
  );
  return (
    <div className={classes.tab}>
      <div className={classes.bar} data-screen-only>
        <PlaceFilters search={search} onShow={onShow} />
        <Switch
          size="xs"
          label={t('mandatoryOnly')}
          checked={mandatory}
          onChange={(event) => setMandatory(event.currentTarget.checked)}
        />
      </div>
      <Answer of={list}>
        {({ rows, total }) => (
          <Panel>
            <div className={classes.inner}>
              {rows.length < total ? (
                <p className={classes.note}>
                  {t('truncated', {
                    shown: format.number(rows.length),
                    total: format.number(total),
                  })}
                </p>
              ) : null}
              <DataTable<HeldQualification>
                label={t('peopleTable')}
                rows={rows}
                rowId={(row) => `${row.employeeId} ${row.skillId}`}
                columns={columns}
                memory="qualifications-people"
                keep={keep}
                height={480}
                filters={
                  <FilterChips
                    label={t('status')}
                    value={status}
                    onChange={setStatus}
                    options={qualificationStatuses.map((value) => ({
                      value,
                      label: shared(`statuses.${value}`),
                    }))}
                  />
                }
                empty={<EmptyState title={t('peopleNone')} />}
              />
            </div>
          </Panel>
        )}
      </Answer>
    </div>
  );
}
