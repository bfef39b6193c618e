import type { CellFocusedEvent, GridApi, GridOptions } from 'ag-grid-community';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { gapsWords } from '#shared/gaps/gaps.words.ts';
import { skillsWords } from '#shared/skills/skills.words.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { sayUnderPointer } from './hover-words.ts';
import type { CellTools, MatrixCell } from './MatrixCell.ts';
import { MatrixLegend } from './MatrixLegend.tsx';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import classes from './matrix.module.css';
import { matrixColumns, skillColumnType } from './matrix-columns.ts';
import { type DrawingState, MatrixDrawing } from './matrix-drawing.ts';
import { matrixGridOptions } from './matrix-grid-options.ts';
import { type MatrixIndex, sameSkills } from './matrix-index.ts';
import type { CellIds } from './matrix-places.ts';
import { type MatrixRow, rowsOf, sameRows, totalLines } from './matrix-rows.ts';
import type { MatrixGroup, MatrixView } from './matrix-view.ts';
import { PlainGrid } from './PlainGrid.tsx';
import { RefusedCells } from './RefusedCells.tsx';
import { useCellRange } from './use-cell-range.ts';
import { useMatrixEdits } from './use-matrix-edits.ts';
import { type RowSlot, useRowSlots } from './use-row-slots.ts';
import { useShownColumns } from './use-shown-columns.ts';
import { useStable } from './use-stable.ts';
import { useTypedLevels } from './use-typed-levels.ts';

interface MatrixGridProps {
  index: MatrixIndex;
  view: MatrixView;
  groups: readonly MatrixGroup[] | null;
  /** Only the bands of the groups: units × skills. */
  bandsOnly: boolean;
  /** The detail is open: it follows the focused cell. */
  detail: boolean;
  /** `enter`: by the keyboard, the focus follows into the detail. */
  onOpen: (cell: CellIds, enter: boolean) => void;
}

/** People × skills: levels typed, pasted and filled in place, the focused cell said in words under the grid. */
export function MatrixGrid({ index, view, groups, bandsOnly, detail, onOpen }: MatrixGridProps) {
  const t = useWords(matrixScreenWords);
  const shared = useWords(skillsWords);
  const gaps = useWords(gapsWords);
  const say = useCellWords();
  const format = useFormat();
  const { holderLevel, criticalityWeights: weights } = useSettings();
  const typed = useTypedLevels(index.order);
  const [api, setApi] = useState<GridApi<MatrixRow> | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => new Set<MatrixCell>(), []);
  const redraw = useCallback(() => {
    for (const cell of shown) cell.draw();
  }, [shown]);
  const getApi = useRef<GridApi<MatrixRow> | null>(null);
  getApi.current = api;
  const range = useCellRange(
    useCallback(() => getApi.current, []),
    redraw,
  );

  const state = useRef<DrawingState | null>(null);
  const drawing = useMemo(() => new MatrixDrawing(() => state.current!), []);
  const edits = useMatrixEdits({ index, typed, range, drawing, api, frame, redraw, onOpen });
  const percent = useCallback((ratio: number) => format.percent(ratio, 0), [format]);
  state.current = {
    index,
    view,
    groups,
    typed,
    say,
    t,
    percent,
    holderLevel,
    weights,
    refused: edits.refused.reasons,
  };
  const context = useMemo(
    (): CellTools => ({
      draw: drawing.draw.bind(drawing),
      isSelected: range.isSelected,
      shown,
    }),
    [drawing, range, shown],
  );
  const columnTools = useMemo(
    () => ({
      levelAt: drawing.levelAt.bind(drawing),
      readinessOf: (row: MatrixRow) => drawing.figuresOf(row).readiness,
      complianceOf: (row: MatrixRow) => drawing.figuresOf(row).compliance,
      isFirst: drawing.isFirst.bind(drawing),
    }),
    [drawing],
  );
  const columnTypes = useMemo(() => ({ skill: skillColumnType(columnTools) }), [columnTools]);
  const skills = useStable(index.skills, sameSkills);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats, the columns with the skills
  const columns = useMemo(
    () =>
      matrixColumns(
        {
          index,
          words: {
            name: t('name'),
            unit: t('unit'),
            met: gaps('figures.met'),
            metHelp: t('metHelp'),
            readiness: t('readiness'),
            readinessHelp: t('readinessHelp'),
            noDomain: shared('withoutDomain'),
          },
          compare: format.compare,
        },
        columnTools,
      ),
    [skills, format, columnTools],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const asked = useMemo(
    () =>
      rowsOf(index, view, groups, bandsOnly, {
        nobody: t('nobodysGroup'),
        size: (count) => t('groupSize', { count }),
      }),
    [index, view, groups, bandsOnly, format],
  );
  const rows = useStable(asked, sameRows);
  const grid = frame.current?.firstElementChild ?? null;
  useShownColumns(api, index, view.skills, columns, grid, columnTools.isFirst);
  // What is drawn follows the matrix without the grid being told: rows and columns stay what they are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these changes what cells show
  useLayoutEffect(redraw, [
    redraw,
    index,
    view,
    groups,
    rows,
    say.top,
    format,
    edits.refused.reasons,
  ]);
  // Last: the grid reads its size, and what cells show is then laid out once.
  const slots = useRowSlots(api, rows);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const totals = useMemo(
    () =>
      totalLines.map(
        (kind): MatrixRow => ({
          kind,
          id: kind,
          place: -1,
          group: -1,
          name: t(`lines.${kind}`),
          unit: t(`linesHelp.${kind}`),
        }),
      ),
    [format],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows or columns are other places
  useEffect(() => range.forget(), [range, rows, columns]);
  // The detail says the unit: beside it, the room goes to the skills.
  useEffect(() => {
    api?.setColumnsVisible(['unit'], !detail);
    range.forget();
    const at = api?.getFocusedCell();
    if (!detail && at && document.activeElement === document.body) {
      api?.setFocusedCell(at.rowIndex, at.column, at.rowPinned);
    }
  }, [api, detail, range]);

  const focus = (event: CellFocusedEvent<MatrixRow>) => {
    const column = typeof event.column === 'object' ? event.column : null;
    if (event.rowIndex === null || event.rowPinned || !column) return;
    const cell = edits.focus(event.rowIndex, column.getColId());
    if (detail && cell) onOpen(cell, false);
  };
  const latest = useRef(slots);
  latest.current = slots;
  const handlers = useRef({ edits, focus });
  handlers.current = { edits, focus };
  const options = useMemo(
    (): GridOptions<MatrixRow> => ({
      ...matrixGridOptions,
      context,
      columnTypes,
      isExternalFilterPresent: () => latest.current.isShort(),
      doesExternalFilterPass: ({ data }) => latest.current.isShown(data),
      onSortChanged: () => range.forget(),
      onDisplayedColumnsChanged: () => range.forget(),
      onCellFocused: (event) => handlers.current.focus(event),
      onCellMouseDown: (event) => handlers.current.edits.mouseDown(event),
      onCellMouseOver: (event) => {
        sayUnderPointer(event, drawing.explain.bind(drawing));
        handlers.current.edits.mouseOver(event);
      },
      onCellClicked: (event) => handlers.current.edits.click(event),
    }),
    [context, columnTypes, range, drawing],
  );

  return (
    <>
      <div
        className={classes.grid}
        ref={frame}
        onMouseDownCapture={edits.noteMouse}
        onKeyDownCapture={edits.keyDown}
      >
        <PlainGrid<MatrixRow>
          label={t('table')}
          className={classes.plainGrid}
          rowData={slots.slots as RowSlot[]}
          columnDefs={columns}
          pinnedBottomRowData={totals}
          options={options}
          onReady={setApi}
        />
      </div>
      {(['refused', 'overruled'] as const).map((kind) => (
        <RefusedCells
          key={kind}
          title={t(`${kind}Title`, { count: edits[kind].lines.length })}
          lines={edits[kind].lines}
          onClose={edits[kind].forget}
        />
      ))}
      <div className={classes.foot}>
        <MatrixLegend />
        <span role="status">{edits.spoken || t('focusHint', { top: say.top })}</span>
      </div>
    </>
  );
}
