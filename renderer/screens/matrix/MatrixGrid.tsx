import { useQuery } from '@tanstack/react-query';
import type { CellFocusedEvent, GridApi } from 'ag-grid-community';
import { useEffect, useMemo, useRef, useState } from 'react';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { useFormat } from '../../ui/format.ts';
import { BaseGrid } from '../../ui/table/BaseGrid.tsx';
import { copyOnShortcut } from '../../ui/table/copy-shortcut.ts';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { MatrixLegend } from './MatrixLegend.tsx';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import classes from './matrix.module.css';
import { type MatrixRow, matrixColumns, totalsPlace } from './matrix-columns.ts';
import { factsOf, type MatrixIndex, retyped } from './matrix-index.ts';
import type { MatrixView } from './matrix-view.ts';
import { useTypedLevels } from './use-typed-levels.ts';

interface MatrixGridProps {
  index: MatrixIndex;
  view: MatrixView;
  /** The detail is open: it follows the focused cell. */
  detail: boolean;
  onOpen: (employeeId: number, skillId: number) => void;
}

/** People × skills: digits typed in place, the focused cell said in words under the grid. */
export function MatrixGrid({ index, view, detail, onOpen }: MatrixGridProps) {
  const t = useWords(matrixScreenWords);
  const ui = useWords(uiWords);
  const shared = useWords(skillsWords);
  const say = useCellWords();
  const format = useFormat();
  const { holderLevel } = useSettings();
  const [api, setApi] = useState<GridApi<MatrixRow> | null>(null);
  const [spoken, setSpoken] = useState('');
  const typed = useTypedLevels(index);
  const people = useQuery(orpc.gaps.summary.queryOptions({ input: { by: 'person' } }));

  const latest = useRef({ index, view, say, typed, t });
  latest.current = { index, view, say, typed, t };
  const tools = useMemo(() => {
    const codeOf = (row: MatrixRow, skill: number) => {
      const now = latest.current;
      const code = now.index.code(row.place, skill);
      const level = now.typed.get(row.id, now.index.skills[skill]?.id ?? 0);
      return level === undefined ? code : retyped(code, level);
    };
    const explain = (row: MatrixRow, skill: number) => {
      const now = latest.current;
      const name = now.index.skills[skill]?.name ?? '';
      if (row.place === totalsPlace) {
        const holders = now.view.holders[skill] ?? 0;
        return now.t('holdersOf', { skill: name, holders, asked: now.view.asked[skill] ?? 0 });
      }
      return `${row.name} – ${name} : ${now.say.cell(factsOf(codeOf(row, skill)))}`;
    };
    return {
      codeOf,
      explain,
      holdersOf: (skill: number) => latest.current.view.holders[skill] ?? 0,
    };
  }, []);

  // Columns follow which skills are shown, not the levels: typing must not make the grid build them again.
  const skillKey = view.skills.map((skill) => index.skills[skill]!.id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats, the skills with their key
  const columns = useMemo(
    () =>
      matrixColumns({
        index,
        skills: view.skills,
        top: say.top,
        words: {
          name: t('name'),
          unit: t('unit'),
          readiness: t('readiness'),
          readinessHelp: t('readinessHelp'),
          noDomain: shared('withoutDomain'),
        },
        percent: (ratio) => format.percent(ratio, 0),
        compare: format.compare,
        ...tools,
      }),
    [skillKey, say.top, format, tools],
  );
  const readiness = useMemo(
    () => new Map(people.data?.map((row) => [row.id, row.readiness])),
    [people.data],
  );
  const rows = useMemo(
    () =>
      view.people.map((place): MatrixRow => {
        const { id, name, unit } = index.people[place]!;
        return { place, id, name, unit: unit ?? '', readiness: readiness.get(id) ?? null };
      }),
    [index, view, readiness],
  );
  const total = t('holders');
  const from = t('fromLevel', { level: holderLevel });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view has other totals
  const totals = useMemo(
    (): MatrixRow[] => [{ place: totalsPlace, id: 0, name: total, unit: from, readiness: null }],
    [total, from, view],
  );
  // The detail says the unit: beside it, the room goes to the skills.
  useEffect(() => api?.setColumnsVisible(['unit'], !detail), [api, detail]);
  const skillAt = (column: { getColDef: () => { context?: unknown } } | null | undefined) => {
    const place = column?.getColDef().context;
    return typeof place === 'number' ? place : null;
  };
  const focus = (event: CellFocusedEvent<MatrixRow>) => {
    const column = typeof event.column === 'object' ? event.column : null;
    const skill = skillAt(column);
    const row =
      event.rowIndex !== null && !event.rowPinned
        ? event.api.getDisplayedRowAtIndex(event.rowIndex)?.data
        : undefined;
    if (skill === null || !row) {
      setSpoken('');
      return;
    }
    setSpoken(tools.explain(row, skill));
    if (detail) onOpen(row.id, index.skills[skill]!.id);
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only listens for the copy shortcut of the grid inside */}
      <div className={classes.grid} onKeyDown={(event) => api && copyOnShortcut(event, api, ui)}>
        <BaseGrid<MatrixRow>
          label={t('table')}
          rowData={rows}
          columnDefs={columns}
          getRowId={({ data }) => String(data.id)}
          pinnedBottomRowData={totals}
          defaultColDef={{ sortable: true, resizable: false, suppressHeaderMenuButton: true }}
          groupHeaderHeight={26}
          headerHeight={164}
          rowHeight={28}
          rowBuffer={4}
          maintainColumnOrder={false}
          rowSelection={{ mode: 'multiRow', selectAll: 'filtered' }}
          selectionColumnDef={{ pinned: 'left', width: 40, resizable: false }}
          tooltipShowDelay={400}
          onGridReady={({ api: ready }) => setApi(ready)}
          onCellFocused={focus}
          onCellClicked={({ data, column, node }) => {
            const skill = skillAt(column);
            if (data && skill !== null && !node.rowPinned) onOpen(data.id, index.skills[skill]!.id);
          }}
          onCellKeyDown={(cell) => {
            const event = cell.event as KeyboardEvent | null;
            const skill = 'column' in cell ? skillAt(cell.column) : null;
            if (!event || skill === null || !cell.data || cell.node.rowPinned) return;
            const skillId = index.skills[skill]!.id;
            if (event.key === 'Enter') onOpen(cell.data.id, skillId);
            if (!/^[0-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey)
              return;
            const level = Number(event.key);
            if (level > say.top) {
              setSpoken(t('offScale', { top: say.top }));
              return;
            }
            const row = cell.data;
            const redraw = () =>
              cell.api.refreshCells({ rowNodes: [cell.node], columns: [`s${skillId}`] });
            typed.type(row.id, skillId, level, redraw);
            redraw();
            setSpoken(tools.explain(row, skill));
          }}
        />
      </div>
      <div className={classes.foot}>
        <MatrixLegend />
        <span role="status">{spoken || t('focusHint', { top: say.top })}</span>
      </div>
    </>
  );
}
