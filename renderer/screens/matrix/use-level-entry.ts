import { useEffect, useMemo } from 'react';
import type { PrevailingAssessment } from '#shared/skills/skills.contract.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { type CellPlace, edgesOf } from './cell-range.ts';
import { LevelTyping } from './level-typing.ts';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import type { CellIds, MatrixPlaces } from './matrix-places.ts';
import type { RefusedCell } from './pasted-levels.ts';
import { copyRange, fillDown, pasteText } from './range-edits.ts';
import type { RangeTools } from './use-cell-range.ts';
import type { TypedLevel, TypedLevels } from './use-typed-levels.ts';

interface EntryInputs {
  places: MatrixPlaces;
  range: RangeTools;
  typed: TypedLevels;
  speak: (text: string) => void;
  /** Keeps what an edit refused. */
  refuse: (cells: readonly RefusedCell[]) => void;
  /** Tells of levels recorded that do not count. */
  overruled: (by: readonly PrevailingAssessment[]) => void;
  redraw: () => void;
}

/** Typing, pasting, filling and copying levels: each edit is one step, and what is done is said. */
export function useLevelEntry(inputs: EntryInputs) {
  const { places, range, typed, speak, refuse, overruled, redraw } = inputs;
  const t = useWords(matrixScreenWords);
  const { top } = useCellWords();
  const language = useLanguage();
  const { levels } = useSettings();
  const typing = useMemo(() => new LevelTyping(), []);
  useEffect(() => () => typing.settle(), [typing]);
  const record = (entries: TypedLevel[], bad: readonly RefusedCell[] = []) => {
    if (entries.length > 0) typed.type(entries, redraw, overruled);
    refuse(bad);
    const refused = bad.length > 0 ? ` ${t('refusedTitle', { count: bad.length })}` : '';
    speak(`${t('recorded', { count: entries.length })}${refused}`);
    redraw();
  };
  const entriesOf = (cells: readonly { row: number; column: number; level: number }[]) =>
    cells.flatMap(({ row, column, level }) => {
      const ids = places.idsAt(row, column);
      return ids ? [{ ...ids, level }] : [];
    });
  return {
    /** Records a digit that waits for a second one. */
    settle: () => typing.settle(),
    /** `at` is the place displayed; `done` follows the recording. */
    digit: (digit: number, ids: CellIds, at: CellPlace, done: () => void) => {
      if (digit > top) return speak(t('offScale', { top }));
      const { isQualification, columns } = places.grid();
      const skill = columns[at.column]?.skill ?? null;
      if (skill !== null && isQualification(skill)) {
        const text = String(digit);
        refuse([{ ...at, blockRow: 0, blockColumn: 0, text, reason: 'needsEnd' }]);
        return speak(t('reasons.needsEnd', { text, top }));
      }
      const cell = `${ids.employeeId} ${ids.skillId}`;
      const waits = typing.press(digit, cell, top, (level) => {
        record([{ ...ids, level }]);
        done();
      });
      if (waits) speak(t('started', { level: digit, longer: digit * 10 }));
    },
    fill: () => {
      const now = range.current();
      const filled = now ? fillDown(now, places.grid()) : { levels: [], refused: [] };
      const entries = entriesOf(filled.levels);
      if (entries.length + filled.refused.length > 0) record(entries, filled.refused);
      else speak(t('nothingToFill'));
    },
    copy: () => {
      const now = range.current();
      if (!now) return null;
      const { top: first, bottom, left, right } = edgesOf(now);
      speak(t('copied', { rows: bottom - first + 1, columns: right - left + 1 }));
      return copyRange(now, places.grid());
    },
    paste: (text: string) => {
      const now = range.current();
      if (!now || text === '') return;
      const scale = levels.map((level) => level[language]);
      const pasted = pasteText(text, now, places.grid(), scale);
      record(entriesOf(pasted.levels), pasted.refused);
    },
  };
}
