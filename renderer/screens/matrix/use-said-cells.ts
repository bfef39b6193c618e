import type { GridApi } from 'ag-grid-community';
import { useState } from 'react';
import { useWords } from '../../ui/use-words.ts';
import { edgesOf, isSingle } from './cell-range.ts';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import { type MatrixDrawing, refusedKey } from './matrix-drawing.ts';
import type { MatrixPlaces } from './matrix-places.ts';
import type { MatrixRow } from './matrix-rows.ts';
import type { RangeTools } from './use-cell-range.ts';

interface SaidInputs {
  places: MatrixPlaces;
  range: RangeTools;
  drawing: MatrixDrawing;
  api: GridApi<MatrixRow> | null;
  refused: ReadonlyMap<string, string>;
}

/** What the line under the grid says of the cell or range where one stands, or of what was just done. */
export function useSaidCells({ places, range, drawing, api, refused }: SaidInputs) {
  const t = useWords(matrixScreenWords);
  const [spoken, speak] = useState('');
  return {
    spoken,
    speak,
    speakCell: (row: number, columnId: string) => {
      const data = api?.getDisplayedRowAtIndex(row)?.data;
      const skill = range.columns().find(({ id }) => id === columnId)?.skill ?? null;
      if (!data || skill === null) return speak('');
      const why = refused.get(refusedKey(data.id, columnId));
      speak(`${drawing.explain(data, skill)}${why ? ` (${why})` : ''}`);
    },
    speakRange: () => {
      const now = range.current();
      if (!now || isSingle(now)) return;
      const { top, bottom, left, right } = edgesOf(now);
      speak(
        t('rangeSaid', {
          rows: bottom - top + 1,
          columns: right - left + 1,
          from: places.nameOf(top, left) ?? '',
          to: places.nameOf(bottom, right) ?? '',
        }),
      );
    },
  };
}
