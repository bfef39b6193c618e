import type { GridApi } from 'ag-grid-community';

/** A cell of AG Grid that learns that its column moved. */
interface MovedCell {
  onLeftChanged?: () => void;
  onDisplayedColumnsChanged?: () => void;
}

/** Parts inside AG Grid that have no option; any of them may be missing in another release. */
interface GridParts {
  tooltipSvc?: { enableCellTooltipFeature?: unknown };
  rowRenderer?: { getAllCellCtrls?: () => MovedCell[] };
  /** Draws rows while one scrolls: for at most so many milliseconds, then in another frame; −1 draws everything. */
  animationFrameSvc?: { executeFrame?: (milliseconds: number) => void };
}

/** The parts of a grid that has columns; none without. */
export function partsOf<T>(api: GridApi<T>): GridParts {
  const column = api.getColumns()?.[0] as { beans?: GridParts } | undefined;
  return column?.beans ?? {};
}
