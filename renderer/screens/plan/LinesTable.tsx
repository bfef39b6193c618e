import { Button, Group, Menu } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { budgetWords } from '#shared/budget/budget.words.ts';
import { catalogueWords } from '#shared/catalogue/catalogue.words.ts';
import { linesOpen } from '#shared/plans/life.ts';
import {
  type LinePatch,
  lineStates,
  natures,
  type Plan,
  type PlanLine,
} from '#shared/plans/plans.contract.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { orpc } from '../../api/client.ts';
import { missingPrerequisitesWords } from '../../features/plans/missing-prerequisites.words.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { useFormat } from '../../ui/format.ts';
import { EmptyState } from '../../ui/states.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useWords } from '../../ui/use-words.ts';
import { keepLines, shows } from './keep-lines.ts';
import { lineColumns } from './line-columns.ts';
import { type LineRow, lineRow, lineTotals, rowPatch } from './line-rows.ts';
import { planScreenWords } from './PlanScreen.words.ts';
import { useSaveLines } from './use-save-lines.ts';

interface LinesTableProps {
  plan: Plan;
  onOpen: (line: PlanLine) => void;
}

/** The plan's actions, edited in place while the plan is open; in a running plan only their status moves. */
export function LinesTable({ plan, onOpen }: LinesTableProps) {
  const t = useWords(planScreenWords);
  const shared = useWords(plansWords);
  const course = useWords(catalogueWords);
  const budget = useWords(budgetWords);
  const missing = useWords(missingPrerequisitesWords);
  const format = useFormat();
  const save = useSaveLines(plan.id);
  const remove = useMutation(orpc.plans.removeLines.mutationOptions());
  const editable = linesOpen(plan);
  const running = plan.status === 'running';
  const { data: unready } = useQuery(
    orpc.plans.unready.queryOptions({ input: { planId: plan.id } }),
  );
  const rows = useMemo(() => {
    const byLine = Map.groupBy(unready ?? [], ({ lineId }) => lineId);
    return plan.lineRows.map((line) => lineRow(line, byLine.get(line.id)?.length ?? 0));
  }, [plan.lineRows, unready]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo(
    () => lineColumns({ t, shared, course, budget, missing, editable, running }),
    [format, editable, running],
  );
  const navigate = useNavigate();
  const { show } = useSearch({ strict: false });
  const shown = shows.filter((one) => one === show);
  const keep = useMemo(() => keepLines(shown[0], plan.year), [shown[0], plan.year]);
  const totals = useMemo(() => ({ ...lineTotals(plan), title: t('total') }), [plan, t]);

  const bulkMenu = (
    rowsChosen: LineRow[],
    label: string,
    options: { label: string; patch: LinePatch }[],
  ) => (
    <Menu>
      <Menu.Target>
        <Button size="compact-sm" variant="default">
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {options.map((option) => (
          <Menu.Item
            key={option.label}
            onClick={() =>
              void save(
                rowsChosen.map(({ id }) => id),
                option.patch,
              ).catch(() => undefined)
            }
          >
            {option.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );

  return (
    <DataTable<LineRow>
      label={t('table')}
      rows={rows}
      rowId={(row) => row.id}
      columns={columns}
      memory="plan-lines"
      totals={totals}
      {...(keep ? { keep } : {})}
      filters={
        <FilterChips
          label={t('show.label')}
          options={shows.map((value) => ({ value, label: t(`show.${value}`) }))}
          value={shown}
          onChange={(next) =>
            void navigate({
              to: '.',
              search: ({ show: before, ...rest }) => {
                const chosen = next.find((one) => one !== before);
                return chosen ? { ...rest, show: chosen } : rest;
              },
              replace: true,
            })
          }
        />
      }
      onOpen={(row) => onOpen(row.line)}
      onEdit={({ row, field, value }) => {
        const patch = rowPatch(field, value);
        return patch ? save([row.id], patch) : undefined;
      }}
      bulk={
        editable || running
          ? (chosen) => (
              <Group gap={6}>
                {editable
                  ? [
                      bulkMenu(
                        chosen,
                        t('bulk.quarter'),
                        ([1, 2, 3, 4] as const).map((quarter) => ({
                          label: budget(`quarter.${quarter}`),
                          patch: { quarter },
                        })),
                      ),
                      bulkMenu(
                        chosen,
                        t('bulk.priority'),
                        ([3, 2, 1] as const).map((priority) => ({
                          label: shared(`priority.${priority}`),
                          patch: { priority },
                        })),
                      ),
                      bulkMenu(
                        chosen,
                        t('columns.nature'),
                        natures.map((nature) => ({
                          label: shared(`nature.${nature}`),
                          patch: { nature },
                        })),
                      ),
                    ].map((menu, index) => <span key={String(index)}>{menu}</span>)
                  : null}
                {bulkMenu(
                  chosen,
                  t('bulk.state'),
                  lineStates
                    .filter((state) => editable || state !== 'draft')
                    .map((state) => ({ label: shared(`lineState.${state}`), patch: { state } })),
                )}
                {editable ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() =>
                      remove.mutate({ planId: plan.id, lineIds: chosen.map(({ id }) => id) })
                    }
                  >
                    {t('remove')}
                  </Button>
                ) : null}
              </Group>
            )
          : undefined
      }
      empty={<EmptyState title={t('noLines')}>{t('noLinesHelp')}</EmptyState>}
    />
  );
}
