import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { today } from '#shared/kernel/dates.ts';
import type { AuditRow } from '#shared/qualifications/qualifications.contract.ts';
import { qualificationsWords } from '#shared/qualifications/qualifications.words.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { orpc } from '../../api/client.ts';
import { download } from '../../api/download.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { auditColumns } from './audit-columns.tsx';
import { narrowing, PlaceFilters } from './PlaceFilters.tsx';
import { qualificationsScreenWords } from './QualificationsScreen.words.ts';
import classes from './qualifications.module.css';

const answers = ['qualified', 'notQualified'] as const;

interface TabProps {
  search: ScreenSearch;
  onShow: (change: ScreenSearch) => void;
}

/** The auditor's question: who was qualified on a day, from what was known of that day; to print or hand over. */
export function AuditTab({ search, onShow }: TabProps) {
  const t = useWords(qualificationsScreenWords);
  const shared = useWords(qualificationsWords);
  const skills = useWords(skillsWords);
  const format = useFormat();
  const language = useLanguage();
  const [on, setOn] = useState(today());
  const [wanted, setWanted] = useState<(typeof answers)[number][]>([]);
  const input = { on, ...narrowing(search) };
  const audit = useQuery({
    ...orpc.qualifications.audit.queryOptions({ input }),
    placeholderData: (previous) => previous,
  });
  const file = useMutation(
    orpc.qualifications.auditFile.mutationOptions({ meta: { reads: true } }),
  );
  const keep = useCallback(
    (row: AuditRow) =>
      wanted.length === 0 || wanted.includes(row.qualified ? 'qualified' : 'notQualified'),
    [wanted],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo(() => auditColumns({ t, shared, skills }), [format]);
  return (
    <div className={classes.tab}>
      <div className={classes.bar} data-screen-only>
        <span className={classes.field}>
          <span aria-hidden>{t('auditDay')}</span>
          <DayInput
            aria-label={t('auditDay')}
            w={120}
            value={on}
            onChange={(day) => setOn(day ?? today())}
          />
        </span>
        <PlaceFilters search={search} onShow={onShow} />
        <span className={classes.end}>
          <Button
            variant="default"
            leftSection={<IconPrinter size={15} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
          <Button
            leftSection={<IconDownload size={15} aria-hidden />}
            loading={file.isPending}
            onClick={() =>
              file.mutate(
                { ...input, language },
                { onSuccess: (made) => download(made, made.name) },
              )
            }
          >
            {t('export')}
          </Button>
        </span>
      </div>
      <Answer of={audit}>
        {(data) => (
          <>
            <p className={classes.answer} role="status">
              {t('auditAnswer', {
                count: data.qualified,
                day: format.date(data.on, true),
                not: format.number(data.notQualified),
              })}
            </p>
            <p className={classes.note}>{shared('audit.note')}</p>
            <Panel>
              <DataTable<AuditRow>
                label={t('auditTable')}
                rows={data.rows}
                rowId={(row) => `${row.employeeId} ${row.skillId}`}
                columns={columns}
                memory="qualifications-audit"
                keep={keep}
                height={440}
                filters={
                  <FilterChips
                    label={t('answers')}
                    value={wanted}
                    onChange={setWanted}
                    options={answers.map((value) => ({ value, label: t(value) }))}
                  />
                }
                empty={<EmptyState title={t('auditNone')}>{t('auditNoneHelp')}</EmptyState>}
              />
            </Panel>
          </>
        )}
      </Answer>
    </div>
  );
}
