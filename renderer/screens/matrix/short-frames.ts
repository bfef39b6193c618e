import type { GridApi } from 'ag-grid-community';
import { partsOf } from './grid-parts.ts';

/** What the grid draws while one scrolls is drawn in slices of this length, ms: the browser then lays them out and paints them. */
const slice = 5;

/**
 * Shortens the slices in which the grid draws rows while one scrolls: it takes up to 60 ms of every frame and has no
 * option for it. Rows come in a frame or two later in a fling, and no frame is held up. Without that part, the grid
 * stays as it is.
 */
export function shortenFrames<T>(api: GridApi<T>): void {
  const { animationFrameSvc: service } = partsOf(api);
  const draw = service?.executeFrame?.bind(service);
  if (!service || !draw) return;
  service.executeFrame = (milliseconds) => draw(Math.min(milliseconds, slice));
}
