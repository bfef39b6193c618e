import type { GridApi } from 'ag-grid-community';
import { useLayoutEffect, useRef } from 'react';
import { tellCellsOnce } from './lighter-grid.ts';
import classes from './matrix.module.css';
import type { MatrixIndex } from './matrix-index.ts';
import type { MatrixRow } from './matrix-rows.ts';
import { withoutLayout } from './without-layout.ts';

/** The identifier of a skill's column. */
export function skillColumnId(index: MatrixIndex, skill: number): string {
  return `s${index.skills[skill]!.id}`;
}

/** Shows the columns of some skills and hides the others, which costs less than telling the grid of other columns. */
export function useShownColumns(
  api: GridApi<MatrixRow> | null,
  index: MatrixIndex,
  skills: readonly number[],
  columns: unknown,
  grid: Element | null,
  isFirst: (skill: number) => boolean,
): void {
  const hidden = useRef<{ of: unknown; ids: Set<string> }>({ of: null, ids: new Set() });
  useLayoutEffect(() => {
    if (!api) return;
    const before = hidden.current.of === columns ? hidden.current.ids : new Set<string>();
    const shown = new Set(skills);
    const ids = new Set<string>();
    const off: string[] = [];
    const on: string[] = [];
    index.skills.forEach((_, skill) => {
      const id = skillColumnId(index, skill);
      if (!shown.has(skill)) ids.add(id);
      if (shown.has(skill) && before.has(id)) on.push(id);
      if (!shown.has(skill) && !before.has(id)) off.push(id);
    });
    hidden.current = { of: columns, ids };
    const state = [
      ...on.map((colId) => ({ colId, hide: false })),
      ...off.map((colId) => ({ colId, hide: true })),
    ];
    if (state.length === 0) return;
    withoutLayout(grid, () => {
      tellCellsOnce(api, () => api.applyColumnState({ state }));
      if (grid) markFirsts(grid, index, isFirst);
    });
  }, [api, index, skills, columns, grid, isFirst]);
}

/** Where domains begin may have moved: headers in sight are marked in place, since making them all again takes longer. */
function markFirsts(grid: Element, index: MatrixIndex, isFirst: (skill: number) => boolean): void {
  const firsts = new Set<string>();
  index.skills.forEach((_, skill) => {
    if (isFirst(skill)) firsts.add(skillColumnId(index, skill));
  });
  for (const cell of grid.querySelectorAll(`.${classes.skill}`)) {
    cell.classList.toggle(classes.first!, firsts.has(cell.getAttribute('col-id') ?? ''));
  }
}
