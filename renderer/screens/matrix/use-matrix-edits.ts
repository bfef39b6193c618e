import type {
  CellClickedEvent,
  CellMouseDownEvent,
  CellMouseOverEvent,
  GridApi,
} from 'ag-grid-community';
import {
  type KeyboardEvent as FrameKey,
  type MouseEvent as FrameMouse,
  type RefObject,
  useRef,
} from 'react';
import { useWords } from '../../ui/use-words.ts';
import { isSingle } from './cell-range.ts';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import type { MatrixDrawing } from './matrix-drawing.ts';
import type { MatrixIndex } from './matrix-index.ts';
import { readKey } from './matrix-keys.ts';
import { type CellIds, matrixPlaces } from './matrix-places.ts';
import type { MatrixRow } from './matrix-rows.ts';
import type { RangeTools } from './use-cell-range.ts';
import { useFocusMoves } from './use-focus-moves.ts';
import { useLevelEntry } from './use-level-entry.ts';
import { useMatrixClipboard } from './use-matrix-clipboard.ts';
import { useOverruledLevels } from './use-overruled-levels.ts';
import { useRefusedCells } from './use-refused-cells.ts';
import { useSaidCells } from './use-said-cells.ts';
import type { TypedLevels } from './use-typed-levels.ts';

interface EditInputs {
  index: MatrixIndex;
  typed: TypedLevels;
  range: RangeTools;
  drawing: MatrixDrawing;
  api: GridApi<MatrixRow> | null;
  frame: RefObject<HTMLElement | null>;
  redraw: () => void;
  /** `enter`: by the keyboard, the focus follows into the detail. */
  onOpen: (cell: CellIds, enter: boolean) => void;
}

/** What the mouse, the keyboard and the clipboard do on the matrix. */
export function useMatrixEdits(inputs: EditInputs) {
  const { range, drawing, api, frame, redraw, onOpen } = inputs;
  const t = useWords(matrixScreenWords);
  const places = matrixPlaces(inputs);
  const refused = useRefusedCells();
  const overruled = useOverruledLevels(inputs.index);
  const { spoken, speak, speakCell, speakRange } = useSaidCells({
    places,
    range,
    drawing,
    api,
    refused: refused.reasons,
  });
  const entry = useLevelEntry({
    places,
    range,
    typed: inputs.typed,
    speak,
    refuse: (cells) => {
      refused.keep(cells, places, range, api);
      overruled.forget();
    },
    overruled: (by) => speak(overruled.keep(by)),
    redraw,
  });
  const extending = useRef(false);
  const dragging = useRef(false);
  const moves = useFocusMoves(api, (rowIndex, columnId) => {
    entry.settle();
    if (extending.current && range.current()) {
      extending.current = false;
      range.extendTo(rowIndex, columnId);
      speakRange();
      return;
    }
    range.start(rowIndex, columnId);
    speakCell(rowIndex, columnId);
  });
  useMatrixClipboard(frame, {
    copy: () => {
      moves.catchUp();
      return entry.copy();
    },
    paste: (text) => {
      moves.catchUp();
      entry.paste(text);
    },
  });

  return {
    spoken,
    refused,
    overruled,
    /** Before the grid moves its focus: with Shift the range is extended to where it goes. */
    noteMouse: ({ shiftKey }: FrameMouse) => {
      extending.current = shiftKey;
    },
    /** Gives the cell the focus came to, when it holds a level. */
    focus: (rowIndex: number, columnId: string): CellIds | null => {
      const extended = extending.current;
      moves.told(rowIndex, columnId);
      if (extended) return null;
      const shown = range.columns().find(({ id }) => id === columnId);
      return places.idsOf(api?.getDisplayedRowAtIndex(rowIndex)?.data, shown?.skill);
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
      const ids = places.idsOf(data, column.getColDef().context);
      if (ids) onOpen(ids, false);
    },
    /** Before the grid: what it tells of its keys comes later, and a copy could overtake it. */
    keyDown: (event: FrameKey) => {
      if (!(event.target instanceof Element) || !event.target.closest('.ag-cell')) return;
      moves.catchUp();
      const key = readKey(event);
      if (key?.does !== 'type') entry.settle();
      const cell = api?.getFocusedCell();
      if (!api || !key || !cell || cell.rowPinned) return;
      const { rowIndex, column } = cell;
      const ids = places.idsOf(
        api.getDisplayedRowAtIndex(rowIndex)?.data,
        column.getColDef().context,
      );
      const id = column.getColId();
      if (key.does !== 'leave') event.preventDefault();
      switch (key.does) {
        case 'extend':
          if (range.extendBy(key.key, key.toEdge)) speakRange();
          break;
        case 'corner':
          focusCorner(api, range, key.last);
          break;
        case 'selectAll':
          range.selectAll();
          speakRange();
          break;
        case 'fillDown':
          entry.fill();
          break;
        case 'keep':
          speak(t('keptHistory'));
          break;
        case 'leave':
          range.start(rowIndex, id);
          speakCell(rowIndex, id);
          break;
        case 'open':
          if (ids) onOpen(ids, true);
          break;
        case 'type':
          if (ids) {
            const place = range.columns().findIndex((shown) => shown.id === id);
            const at = { row: rowIndex, column: place };
            entry.digit(key.level, ids, at, () => speakCell(rowIndex, id));
          }
          break;
      }
    },
  };
}

/** Ctrl Home and Ctrl End, as in a spreadsheet. */
function focusCorner(api: GridApi<MatrixRow>, range: RangeTools, last: boolean): void {
  const row = last ? api.getDisplayedRowCount() - 1 : 0;
  const column = range.columns().at(last ? -1 : 0);
  if (row < 0 || !column) return;
  api.ensureIndexVisible(row);
  api.ensureColumnVisible(column.id);
  api.setFocusedCell(row, column.id);
}
