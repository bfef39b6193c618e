import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Matrix } from '#shared/skills/skills.contract.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { CellDetail } from '../../features/skills/CellDetail.tsx';
import { useFormat } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton, ScreenLink } from '../../ui/ScreenLink.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { MatrixFiltersBar } from './MatrixFiltersBar.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import classes from './matrix.module.css';
import { factsOf, MatrixIndex } from './matrix-index.ts';
import {
  type CellFilter,
  cellFilters,
  type MatrixFilters,
  noFilters,
  viewOf,
} from './matrix-view.ts';

/** Who can, who cannot, where the hole is: people × skills on one grid. */
export function MatrixScreen() {
  const t = useWords(matrixScreenWords);
  const query = useQuery({
    ...orpc.skills.matrix.queryOptions({ input: {} }),
    // Comparing millions of numbers with the previous answer would cost more than taking the new one.
    structuralSharing: false,
  });
  if (
    query.data === undefined ||
    query.data.people.length === 0 ||
    query.data.skills.length === 0
  ) {
    return (
      <Page title={t('title')} layout="fill">
        <Answer of={query}>
          {() => (
            <EmptyState
              title={t('empty')}
              action={
                <ScreenButton to="/import" search={{ kind: 'assessments' }}>
                  {t('import')}
                </ScreenButton>
              }
            >
              {t('emptyHelp')}
            </EmptyState>
          )}
        </Answer>
      </Page>
    );
  }
  return <Shown matrix={query.data} />;
}

function Shown({ matrix }: { matrix: Matrix }) {
  const t = useWords(matrixScreenWords);
  const format = useFormat();
  const { holderLevel } = useSettings();
  const search = useSearch({ strict: false });
  const [filters, setFilters] = useState<MatrixFilters>(() => ({
    ...noFilters,
    show: cellFilters.includes(search.show as CellFilter) ? (search.show as CellFilter) : null,
    name: search.find ?? '',
  }));
  const index = useMemo(() => new MatrixIndex(matrix), [matrix]);
  const view = useMemo(() => viewOf(index, filters, holderLevel), [index, filters, holderLevel]);
  const [open, setOpen] = useState<{ employeeId: number; skillId: number } | null>(null);
  const person = open ? index.people.findIndex(({ id }) => id === open.employeeId) : -1;
  const skill = open ? index.skills.findIndex(({ id }) => id === open.skillId) : -1;
  const shownPerson = index.people[person];
  const shownSkill = index.skills[skill];
  return (
    <Page
      title={t('title')}
      layout="fill"
      hint={t('hint', {
        people: format.number(view.people.length),
        skills: format.number(view.skills.length),
      })}
      actions={
        <ScreenButton to="/gaps" variant="default">
          {t('gaps')}
        </ScreenButton>
      }
      toolbar={<MatrixFiltersBar index={index} value={filters} onChange={setFilters} />}
      aside={
        open && shownPerson && shownSkill ? (
          <SidePanel
            title={shownSkill.name}
            subtitle={
              <>
                <ScreenLink to="/people" search={{ employee: shownPerson.id }}>
                  {shownPerson.name}
                </ScreenLink>
                {shownPerson.unit ? ` · ${shownPerson.unit}` : ''}
              </>
            }
            onClose={() => setOpen(null)}
            takeFocus={false}
            footer={
              <ScreenButton
                to="/gaps"
                search={{ by: 'skill', skill: shownSkill.id }}
                variant="default"
              >
                {t('seeGaps')}
              </ScreenButton>
            }
          >
            <CellDetail
              employeeId={open.employeeId}
              skillId={open.skillId}
              facts={factsOf(index.code(person, skill))}
            />
          </SidePanel>
        ) : null
      }
    >
      {view.people.length === 0 || view.skills.length === 0 ? (
        <div className={classes.grid}>
          <EmptyState title={t('noMatch')} />
        </div>
      ) : (
        <MatrixGrid
          index={index}
          view={view}
          detail={open !== null}
          onOpen={(employeeId, skillId) => setOpen({ employeeId, skillId })}
        />
      )}
    </Page>
  );
}
