import { Button, Group } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ComponentProps, useCallback, useMemo, useState } from 'react';
import type { CompanySkill } from '#shared/skills/company-skills.contract.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { orpc } from '../../api/client.ts';
import type { MergePanel } from '../../features/skills/MergePanel.tsx';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { useFormat } from '../../ui/format.ts';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { AddSkill } from './AddSkill.tsx';
import { companySkillColumns } from './company-skill-columns.ts';
import { companySkillPatch } from './company-skill-patch.ts';
import { companySkillsWords } from './company-skills.words.ts';
import { FileSkillsButton } from './FileSkillsButton.tsx';
import classes from './requirements.module.css';

type Shown = 'skill' | 'qualification' | 'withoutDomain';

/** Two skills to join, with what uses each. */
export type MergePair = ComponentProps<typeof MergePanel>['skills'];

interface CompanySkillsTabProps {
  onMerge: (pair: MergePair) => void;
}

/** The company's skills and qualifications, named, filed and described in place, one or many at a time. */
export function CompanySkillsTab({ onMerge }: CompanySkillsTabProps) {
  const t = useWords(companySkillsWords);
  const shared = useWords(skillsWords);
  const language = useLanguage();
  const format = useFormat();
  const [shown, setShown] = useState<Shown[]>([]);
  const query = useQuery(orpc.skills.company.queryOptions());
  const update = useMutation(orpc.skills.update.mutationOptions());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  const columns = useMemo(() => companySkillColumns({ t, shared }), [language]);
  const domains = useMemo(
    () =>
      [...new Set(query.data?.flatMap(({ domain }) => domain ?? []))].sort((a, b) =>
        format.compare(a, b),
      ),
    [query.data, format],
  );
  const keep = useCallback(
    (row: CompanySkill) => shown.length === 0 || shown.some((one) => passes(row, one)),
    [shown],
  );
  return (
    <>
      <AddSkill domains={domains} />
      <p className={classes.note}>{t('help')}</p>
      <Answer of={query}>
        {(rows) => (
          <DataTable<CompanySkill>
            label={t('table')}
            rows={rows}
            rowId={(row) => row.id}
            columns={columns}
            memory="company-skills"
            keep={keep}
            onEdit={({ row, field, value }) => {
              const patch = companySkillPatch(field, value);
              return patch ? update.mutateAsync({ id: row.id, patch }) : undefined;
            }}
            filters={
              <FilterChips
                label={t('show')}
                value={shown}
                onChange={setShown}
                options={(['skill', 'qualification', 'withoutDomain'] as const).map((value) => ({
                  value,
                  label: value === 'withoutDomain' ? t(value) : shared(`kinds.${value}`),
                  count: rows.filter((row) => passes(row, value)).length,
                }))}
              />
            }
            bulk={(chosen) => {
              const [first, second] = chosen;
              return (
                <Group gap={6}>
                  <FileSkillsButton ids={chosen.map(({ id }) => id)} domains={domains} />
                  {first && second && chosen.length === 2 ? (
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => onMerge([merged(first), merged(second)])}
                    >
                      {t('merge')}
                    </Button>
                  ) : null}
                </Group>
              );
            }}
            empty={
              <EmptyState
                title={t('empty')}
                action={
                  <Group gap={8} justify="center">
                    <ScreenButton to="/import" search={{ kind: 'requirements' }}>
                      {t('import')}
                    </ScreenButton>
                    <ScreenButton to="/frameworks" variant="default">
                      {t('frameworks')}
                    </ScreenButton>
                  </Group>
                }
              >
                {t('emptyHelp')}
              </EmptyState>
            }
          />
        )}
      </Answer>
    </>
  );
}

function passes({ domain, kind }: CompanySkill, shown: Shown): boolean {
  return shown === 'withoutDomain' ? domain === null : kind === shown;
}

function merged({ id, name, askers, assessments }: CompanySkill): MergePair[number] {
  return { id, name, requirements: askers, assessments };
}
