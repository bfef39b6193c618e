import { Button, Switch } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import type { Period } from '#shared/risks/departures.ts';
import type { KnowledgeRisk, RiskBand, RisksOverview } from '#shared/risks/risks.contract.ts';
import { risksWords } from '#shared/risks/risks.words.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { DeparturePicture } from './DeparturePicture.tsx';
import { MethodNote } from './MethodNote.tsx';
import { periodName, periodOf } from './period-name.ts';
import { risksScreenWords } from './RisksScreen.words.ts';
import { riskColumns } from './risk-columns.tsx';
import classes from './risks.module.css';

const shownBands = ['act', 'plan', 'watch'] as const;

interface RisksTabProps {
  overview: RisksOverview;
  search: ScreenSearch;
  onShow: (change: ScreenSearch) => void;
}

/** The timeline of departures, then what is at risk person by person; a row opens who could take over. */
export function RisksTab({ overview, search, onShow }: RisksTabProps) {
  const t = useWords(risksScreenWords);
  const shared = useWords(risksWords);
  const skills = useWords(skillsWords);
  const format = useFormat();
  const language = useLanguage();
  const [period, setPeriod] = useState<Period>('quarter');
  const [start, setStart] = useState<string | null>(null);
  const [bands, setBands] = useState<RiskBand[]>([]);
  const [alone, setAlone] = useState(search.show === 'singleHolder');
  const keep = useCallback(
    (row: KnowledgeRisk) =>
      (bands.length === 0 || bands.includes(row.band)) &&
      (!alone || row.others === 0) &&
      (start === null || (row.leaveDate !== null && periodOf(row.leaveDate, period) === start)),
    [bands, alone, start, period],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo(() => riskColumns({ t, shared, skills }), [format]);
  const { rows, total, departures, on } = overview;
  if (departures.length === 0 && rows.length === 0) {
    return (
      <EmptyState
        title={t('noDepartures')}
        action={<ScreenButton to="/people">{t('openPeople')}</ScreenButton>}
      >
        {t('noDeparturesHelp')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.tab}>
      <DeparturePicture
        departures={departures}
        on={on}
        period={period}
        onPeriod={(next) => {
          setPeriod(next);
          setStart(null);
        }}
        onPick={setStart}
      />
      <Panel title={t('table')}>
        <div className={classes.inner}>
          {rows.length < total ? (
            <p className={classes.note}>
              {t('truncated', { shown: format.number(rows.length), total: format.number(total) })}
            </p>
          ) : null}
          <DataTable<KnowledgeRisk>
            label={t('table')}
            rows={rows}
            rowId={(row) => `${row.employeeId} ${row.skillId}`}
            columns={columns}
            memory="risks"
            keep={keep}
            height={400}
            onOpen={({ employeeId, skillId }) => onShow({ employee: employeeId, skill: skillId })}
            filters={
              <>
                <FilterChips
                  label={t('bands')}
                  value={bands}
                  onChange={setBands}
                  options={shownBands.map((value) => ({ value, label: shared(`bands.${value}`) }))}
                />
                <Switch
                  size="xs"
                  label={t('aloneOnly')}
                  checked={alone}
                  onChange={(event) => setAlone(event.currentTarget.checked)}
                />
                {start ? (
                  <>
                    <strong className={classes.note}>
                      {t('periodOnly', { period: periodName(start, period, language, t) })}
                    </strong>
                    <Button variant="subtle" onClick={() => setStart(null)}>
                      {t('showAll')}
                    </Button>
                  </>
                ) : null}
              </>
            }
            empty={<EmptyState title={t('none')} />}
          />
        </div>
      </Panel>
      <MethodNote />
    </div>
  );
}
