import { useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
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
import { MatrixGroupingBar } from './MatrixGroupingBar.tsx';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import classes from './matrix.module.css';
import { type Grouping, linkedFilters, type MatrixFilters, noFilters } from './matrix-filters.ts';
import { factsOf, type MatrixIndex } from './matrix-index.ts';
import type { CellIds } from './matrix-places.ts';
import { countRepeated, groupPeople, viewOf } from './matrix-view.ts';
import { useMatrix } from './use-matrix.ts';

/** Who can, who cannot, where the hole is: people × skills on one grid. */
export function MatrixScreen() {
  const t = useWords(matrixScreenWords);
  const query = useMatrix();
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
  return <Shown index={query.data} />;
}

function Shown({ index }: { index: MatrixIndex }) {
  const t = useWords(matrixScreenWords);
  const format = useFormat();
  const { holderLevel } = useSettings();
  const search = useSearch({ strict: false });
  const [filters, setFilters] = useState<MatrixFilters>(() => ({
    ...noFilters,
    ...linkedFilters(search.show),
    name: search.find ?? '',
    skill: index.skills.find(({ id }) => id === Number(search.skill))?.name ?? '',
  }));
  const [grouping, setGrouping] = useState<Grouping | null>(null);
  const [bandsOnly, setBandsOnly] = useState(false);
  const view = useMemo(() => viewOf(index, filters, holderLevel), [index, filters, holderLevel]);
  const { job } = filters;
  const groups = useMemo(
    () =>
      grouping && groupPeople(index, view.people, grouping, { job }, holderLevel, format.compare),
    [index, view, grouping, job, holderLevel, format],
  );
  const size = {
    people: format.number(view.people.length),
    skills: format.number(view.skills.length),
  };
  const repeated = useMemo(
    () => (grouping === 'job' ? countRepeated(groups) : 0),
    [groups, grouping],
  );
  const [open, setOpen] = useState<(CellIds & { enter: boolean }) | null>(null);
  const person = open ? index.people.findIndex(({ id }) => id === open.employeeId) : -1;
  const skill = open ? index.skills.findIndex(({ id }) => id === open.skillId) : -1;
  const shownPerson = index.people[person];
  const shownSkill = index.skills[skill];
  return (
    <Page
      title={t('title')}
      layout="fill"
      hint={repeated > 0 ? t('hintRepeated', { ...size, count: repeated }) : t('hint', size)}
      actions={
        <ScreenButton to="/gaps" variant="default">
          {t('gaps')}
        </ScreenButton>
      }
      toolbar={
        <MatrixFiltersBar
          index={index}
          value={filters}
          onChange={setFilters}
          grouping={
            <MatrixGroupingBar
              value={grouping}
              onChange={setGrouping}
              bandsOnly={bandsOnly}
              onBandsOnly={setBandsOnly}
            />
          }
        />
      }
      aside={
        open && shownPerson && shownSkill ? (
          <SidePanel
            title={shownSkill.name}
            subtitle={
              <>
                <ScreenLink to="/person" search={{ employee: shownPerson.id }}>
                  {shownPerson.name}
                </ScreenLink>
                {shownPerson.unit ? ` · ${shownPerson.unit}` : ''}
              </>
            }
            onClose={() => setOpen(null)}
            takeFocus={open.enter}
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
              kind={shownSkill.kind}
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
          groups={groups}
          bandsOnly={grouping !== null && bandsOnly}
          detail={open !== null}
          onOpen={(cell, enter) => setOpen({ ...cell, enter })}
        />
      )}
    </Page>
  );
}
