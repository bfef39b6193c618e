import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { DueQualification } from '#shared/qualifications/qualifications.contract.ts';
import { qualificationsWords } from '#shared/qualifications/qualifications.words.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { DuePicture } from './DuePicture.tsx';
import { dueColumns } from './due-columns.tsx';
import { UnitFilter } from './PlaceFilters.tsx';
import { qualificationsScreenWords } from './QualificationsScreen.words.ts';
import classes from './qualifications.module.css';
import { useRenewalNeeds } from './use-renewal-needs.ts';

interface TabProps {
  search: ScreenSearch;
  onShow: (change: ScreenSearch) => void;
}

/** What expires in the next days, by unit, with the course that renews it. */
export function DueTab({ search, onShow }: TabProps) {
  const t = useWords(qualificationsScreenWords);
  const shared = useWords(qualificationsWords);
  const format = useFormat();
  const { expiryAlertDays } = useSettings();
  const choices = [...new Set(expiryAlertDays)].sort((a, b) => a - b);
  const addToNeeds = useRenewalNeeds();
  const [days, setDays] = useState(choices.at(-1) ?? 90);
  const unitId = Number(search.unit) || undefined;
  const due = useQuery({
    ...orpc.qualifications.due.queryOptions({ input: { days, ...(unitId ? { unitId } : {}) } }),
    placeholderData: (previous) => previous,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo(() => dueColumns(t, shared), [format]);
  return (
    <div className={classes.tab}>
      <div className={classes.bar} data-screen-only>
        <span className={classes.field}>
          <span aria-hidden>{t('days')}</span>
          <SegmentedControl
            aria-label={t('days')}
            size="xs"
            value={String(days)}
            onChange={(value) => setDays(Number(value))}
            data={choices.map((n) => ({ value: String(n), label: t('dayChoice', { n }) }))}
          />
          <CommitNumber
            aria-label={t('otherDays')}
            w={64}
            size="xs"
            min={1}
            max={3650}
            allowDecimal={false}
            value={days}
            onCommit={(value) => value && setDays(value)}
          />
        </span>
        <UnitFilter search={search} onShow={onShow} />
        <span className={classes.end}>
          <ScreenButton to="/needs" variant="default" size="xs">
            {t('openNeeds')}
          </ScreenButton>
        </span>
      </div>
      <Answer of={due}>
        {({ rows, byUnit }) => (
          <>
            {byUnit.length > 1 ? <DuePicture byUnit={byUnit} onShow={onShow} /> : null}
            <Panel title={t('dueTable')}>
              <DataTable<DueQualification>
                label={t('dueTable')}
                rows={rows}
                rowId={(row) => `${row.employeeId} ${row.skillId}`}
                columns={columns}
                memory="qualifications-due"
                height={440}
                bulk={(chosen) => (
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => void addToNeeds(chosen)}
                  >
                    {t('addToNeeds')}
                  </Button>
                )}
                empty={<EmptyState title={t('dueNone')}>{t('dueNoneHelp')}</EmptyState>}
              />
            </Panel>
          </>
        )}
      </Answer>
    </div>
  );
}
