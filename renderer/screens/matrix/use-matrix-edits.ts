import type {
  CellClickedEvent,
  CellKeyDownEvent,
  CellMouseDownEvent,
  CellMouseOverEvent,
  FullWidthCellKeyDownEvent,
  GridApi,
} from 'ag-grid-community';
import { type MouseEvent as FrameMouse, type RefObject, useMemo, useRef, useState } from 'react';
import { useSettings } from '../../api/use-workspace.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { edgesOf, isSingle } from './cell-range.ts';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import { type MatrixDrawing, refusedKey } from './matrix-drawing.ts';
import type { MatrixIndex } from './matrix-index.ts';
import { readKey } from './matrix-keys.ts';
import type { MatrixRow } from './matrix-rows.ts';
import type { LevelAt, RefusedCell } from './pasted-levels.ts';
import type { RefusedLine } from './RefusedCells.tsx';
import { copyRange, type EditedGrid, fillDown, pasteText } from './range-edits.ts';
import type { RangeTools, ShownColumn } from './use-cell-range.ts';
import { useMatrixClipboard } from './use-matrix-clipboard.ts';
import type { TypedLevels } from './use-typed-levels.ts';

interface EditInputs {
  index: MatrixIndex;
  typed: TypedLevels;
  range: RangeTools;
  drawing: MatrixDrawing;
  api: GridApi<MatrixRow> | null;
  frame: RefObject<HTMLElement | null>;
  redraw: () => void;
  onOpen: (employeeId: number, skillId: number) => void;
}

const nothingRefused: RefusedLine[] = [];

/** Typing, pasting, filling and copying on the matrix, each edit one step, and what is said of it. */
export function useMatrixEdits(inputs: EditInputs) {
  const { index, typed, range, drawing, api, frame, redraw, onOpen } = inputs;
  const t = useWords(matrixScreenWords);
  const say = useCellWords();
  const language = useLanguage();
  const { levels } = useSettings();
  const [spoken, setSpoken] = useState('');
  const [refusedLines, setRefusedLines] = useState(nothingRefused);
  const refused = useMemo(
    () => new Map(refusedLines.map(({ key, reason }) => [key, reason])),
    [refusedLines],
  );
  const extending = useRef(false);
  const dragging = useRef(false);

  const grid = (): EditedGrid => ({
    rowCount: api?.getDisplayedRowCount() ?? 0,
    rowAt: (row) => api?.getDisplayedRowAtIndex(row)?.data,
    columns: range.columns(),
    copied: (row, { skill, id }) => drawing.copied(row, skill, id),
  });
  const headerOf = ({ skill, id }: ShownColumn) =>
    skill === null ? (api?.getColumnDef(id)?.headerName ?? id) : (index.skills[skill]?.name ?? '');
  const placeName = (row: number, column: number) => {
    const shown = range.columns()[column];
    const name = api?.getDisplayedRowAtIndex(row)?.data?.name;
    return shown && name ? `${name} – ${headerOf(shown)}` : null;
  };
  const lineOf = ({ row, column, blockRow, blockColumn, text, reason }: RefusedCell) => {
    const inBlock = t('placeInBlock', { row: blockRow + 1, column: blockColumn + 1 });
    const rowId = api?.getDisplayedRowAtIndex(row)?.data?.id ?? `block ${blockRow}`;
    const columnId = range.columns()[column]?.id ?? `block ${blockColumn}`;
    return {
      key: refusedKey(rowId, columnId),
      place: placeName(row, column) ?? inBlock,
      reason: t(`reasons.${reason}`, { text, top: say.top }),
    };
  };
  const speakCell = (row: number, columnId: string) => {
    const data = api?.getDisplayedRowAtIndex(row)?.data;
    const skill = range.columns().find(({ id }) => id === columnId)?.skill ?? null;
    if (!data || skill === null) return setSpoken('');
    const why = refused.get(refusedKey(data.id, columnId));
    setSpoken(`${drawing.explain(data, skill)}${why ? ` (${why})` : ''}`);
  };
  const speakRange = () => {
    const now = range.current();
    if (!now || isSingle(now)) return;
    const { top, bottom, left, right } = edgesOf(now);
    setSpoken(
      t('rangeSaid', {
        rows: bottom - top + 1,
        columns: right - left + 1,
        from: placeName(top, left) ?? '',
        to: placeName(bottom, right) ?? '',
      }),
    );
  };
  /** Records levels as one step and says what went in and what did not. */
  const record = (cells: readonly LevelAt[], bad: readonly RefusedCell[]) => {
    const columns = range.columns();
    const entries = cells.flatMap(({ row, column, level }) => {
      const person = index.people[api?.getDisplayedRowAtIndex(row)?.data?.place ?? -1];
      const skill = index.skills[columns[column]?.skill ?? -1];
      return person && skill ? [{ employeeId: person.id, skillId: skill.id, level }] : [];
    });
    if (entries.length > 0) typed.type(entries, redraw);
    setRefusedLines(bad.length > 0 ? bad.map(lineOf) : nothingRefused);
    setSpoken(
      [
        t('recorded', { count: entries.length }),
        bad.length > 0 ? t('refusedTitle', { count: bad.length }) : '',
      ]
        .filter(Boolean)
        .join(' '),
    );
    redraw();
  };
  const fill = () => {
    const now = range.current();
    const cells = now ? fillDown(now, grid()) : [];
    if (cells.length > 0) record(cells, []);
    else setSpoken(t('nothingToFill'));
  };
  const typeLevel = (level: number, rowIndex: number, columnId: string) => {
    const column = range.columns().findIndex(({ id }) => id === columnId);
    if (level > say.top) return setSpoken(t('offScale', { top: say.top }));
    record([{ row: rowIndex, column, level }], []);
    speakCell(rowIndex, columnId);
  };
  const idsOf = (row: MatrixRow | undefined, place: unknown) => {
    const person = index.people[row?.place ?? -1];
    const skill = typeof place === 'number' ? index.skills[place] : undefined;
    return person && skill ? { employeeId: person.id, skillId: skill.id } : null;
  };

  useMatrixClipboard(frame, {
    copy: () => {
      const now = range.current();
      if (!now) return null;
      const { top, bottom, left, right } = edgesOf(now);
      setSpoken(t('copied', { rows: bottom - top + 1, columns: right - left + 1 }));
      return copyRange(now, grid());
    },
    paste: (text) => {
      const now = range.current();
      if (!now || text === '') return;
      const scale = levels.map((level) => level[language]);
      const { levels: cells, refused: bad } = pasteText(text, now, grid(), scale);
      record(cells, bad);
    },
  });

  return {
    spoken,
    refused,
    refusedLines,
    forgetRefused: () => setRefusedLines(nothingRefused),
    /** Before the grid moves its focus: with Shift the range is extended to where it goes. */
    noteMouse: ({ shiftKey }: FrameMouse) => {
      extending.current = shiftKey;
    },
    focus: (rowIndex: number, columnId: string) => {
      if (extending.current && range.current()) {
        extending.current = false;
        range.extendTo(rowIndex, columnId);
        speakRange();
        return null;
      }
      range.start(rowIndex, columnId);
      speakCell(rowIndex, columnId);
      const shown = range.columns().find(({ id }) => id === columnId);
      return idsOf(api?.getDisplayedRowAtIndex(rowIndex)?.data, shown?.skill);
    },
    mouseDown: ({ node }: CellMouseDownEvent<MatrixRow>) => {
      dragging.current = !node.rowPinned;
    },
    mouseOver: ({ event, node, column, rowIndex }: CellMouseOverEvent<MatrixRow>) => {
      const held = ((event as MouseEvent | null)?.buttons ?? 0) & 1;
      if (!held || !dragging.current || node.rowPinned || rowIndex === null) return;
      range.extendTo(rowIndex, column.getColId());
      speakRange();
    },
    click: ({ data, column, node, event }: CellClickedEvent<MatrixRow>) => {
      extending.current = false;
      const now = range.current();
      if (node.rowPinned || (event as MouseEvent).shiftKey || (now && !isSingle(now))) return;
      const ids = idsOf(data, column.getColDef().context);
      if (ids) onOpen(ids.employeeId, ids.skillId);
    },
    keyDown: (cell: CellKeyDownEvent<MatrixRow> | FullWidthCellKeyDownEvent<MatrixRow>) => {
      const event = cell.event as KeyboardEvent | null;
      const key = event ? readKey(event) : null;
      if (!event || !key || !('column' in cell) || cell.node.rowPinned) return;
      const { rowIndex, column, data } = cell;
      if (rowIndex === null) return;
      const ids = idsOf(data, column.getColDef().context);
      const id = column.getColId();
      if (key.does !== 'leave') event.preventDefault();
      switch (key.does) {
        case 'extend':
          if (range.extendBy(key.key, key.toEdge)) speakRange();
          break;
        case 'selectAll':
          range.selectAll();
          speakRange();
          break;
        case 'fillDown':
          fill();
          break;
        case 'keep':
          setSpoken(t('keptHistory'));
          break;
        case 'leave':
          range.start(rowIndex, id);
          speakCell(rowIndex, id);
          break;
        case 'open':
          if (ids) onOpen(ids.employeeId, ids.skillId);
          break;
        case 'type':
          if (ids) typeLevel(key.level, rowIndex, id);
          break;
      }
    },
  };
}
