import classes from './matrix.module.css';

/**
 * Does work on a grid while what its rows hold is out of the layout: the grid reads sizes between its own changes,
 * and each reading would lay out every cell again. Cells out of the layout cannot take the focus: when it is in the
 * grid, the work is done as it stands.
 */
export function withoutLayout<T>(grid: Element | null, work: () => T): T {
  if (!grid || grid.contains(document.activeElement)) return work();
  grid.classList.add(classes.changing!);
  try {
    return work();
  } finally {
    grid.classList.remove(classes.changing!);
  }
}
