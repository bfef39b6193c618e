import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Coverage } from '#shared/risks/risks.contract.ts';
import { risksWords } from '#shared/risks/risks.words.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import {
  type CoverageState,
  coverageColumns,
  coverageStates,
  stateOf,
} from './coverage-columns.tsx';
import { risksScreenWords } from './RisksScreen.words.ts';
import classes from './risks.module.css';

interface CoverageTabProps {
  search: ScreenSearch;
  onShow: (change: ScreenSearch) => void;
}

/** Coverage and bus factor of each skill asked for, in the company or unit by unit. */
export function CoverageTab({ search, onShow }: CoverageTabProps) {
  const t = useWords(risksScreenWords);
  const skills = useWords(skillsWords);
  const format = useFormat();
  const shared = useWords(risksWords);
  const { minimumHolders, holderLevel } = useSettings();
  const by = search.by === 'unit' ? 'unit' : 'company';
  const [states, setStates] = useState<CoverageState[]>([]);
  const coverage = useQuery(orpc.risks.coverage.queryOptions({ input: { by } }));
  const keep = useCallback(
    (row: Coverage) => states.length === 0 || states.includes(stateOf(row)),
    [states],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo(() => coverageColumns({ t, skills, by }), [format, by]);
  return (
    <div className={classes.tab}>
      <div className={classes.bar}>
        <SegmentedControl
          data-screen-only
          aria-label={t('scope')}
          value={by}
          onChange={(next) => onShow({ by: next })}
          data={[
            { value: 'company', label: t('company') },
            { value: 'unit', label: t('units') },
          ]}
        />
        <p className={classes.note}>
          {t('coverageHelp', { minimum: format.number(minimumHolders) })}{' '}
          {shared('holderRule', { level: holderLevel })}
        </p>
      </div>
      <Answer of={coverage}>
        {(rows) => (
          <Panel>
            <DataTable<Coverage>
              key={by}
              label={t('coverageTable')}
              rows={rows}
              rowId={(row) => `${row.unitId ?? ''} ${row.skillId}`}
              columns={columns}
              memory={`risks-coverage-${by}`}
              keep={keep}
              height={470}
              filters={
                <FilterChips
                  label={t('stateFilter')}
                  value={states}
                  onChange={setStates}
                  options={coverageStates.map((value) => ({
                    value,
                    label: t(`states.${value}`),
                  }))}
                />
              }
              empty={
                <EmptyState
                  title={t('noNeeds')}
                  action={
                    <ScreenButton to="/import" search={{ kind: 'requirements' }}>
                      {t('import')}
                    </ScreenButton>
                  }
                >
                  {t('noNeedsHelp')}
                </EmptyState>
              }
            />
          </Panel>
        )}
      </Answer>
    </div>
  );
}
