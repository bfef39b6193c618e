import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import classes from './matrix.module.css';
import type { MatrixRow } from './matrix-rows.ts';

/** What a cell draws. */
export interface CellDrawing {
  text: string;
  className: string;
  /** Why what was pasted here was refused. */
  refused?: string | undefined;
}

/** What cells ask of the grid they stand in. */
export interface CellTools {
  draw: (row: MatrixRow, skill: number | null, columnId: string) => CellDrawing;
  isSelected: (rowIndex: number, columnId: string) => boolean;
  /** Cells in the page now: they are redrawn without asking the grid to look for what changed. */
  shown: Set<MatrixCell>;
}

/**
 * A cell of the matrix: one word in the grid's own element, which takes the ground and marks itself, since thousands
 * come and go while one scrolls. It has no element of its own: half as many to style and lay out at each frame.
 */
export class MatrixCell implements ICellRendererComp<MatrixRow> {
  #params!: ICellRendererParams<MatrixRow>;
  #tools!: CellTools;
  #text = '';
  #className = '';
  #selected: boolean | null = null;

  init(params: ICellRendererParams<MatrixRow>): void {
    this.#params = params;
    this.#tools = params.context as CellTools;
    this.#tools.shown.add(this);
    this.draw();
  }

  /** Nothing to put in the cell, which the grid allows and its types do not say. */
  getGui(): HTMLElement {
    return null as unknown as HTMLElement;
  }

  refresh(params: ICellRendererParams<MatrixRow>): boolean {
    this.#params = params;
    this.draw();
    return true;
  }

  destroy(): void {
    this.#tools.shown.delete(this);
  }

  /** Writes only what changed. */
  draw(): void {
    const { data, column, node, eGridCell } = this.#params;
    if (!data || !column) return;
    const id = column.getColId();
    const place = column.getColDef().context as unknown;
    const skill = typeof place === 'number' ? place : null;
    const { text, className, refused } = this.#tools.draw(data, skill, id);
    const selected =
      !node.rowPinned && node.rowIndex !== null && this.#tools.isSelected(node.rowIndex, id);
    const names = `${className}${selected ? ` ${classes.selected}` : ''}${refused ? ` ${classes.refused}` : ''}`;
    if (text !== this.#text) eGridCell.textContent = this.#text = text;
    if (names !== this.#className) {
      if (this.#className) eGridCell.classList.remove(...this.#className.split(' '));
      eGridCell.classList.add(...names.split(' '));
      this.#className = names;
    }
    if (selected !== this.#selected && !node.rowPinned) {
      this.#selected = selected;
      eGridCell.setAttribute('aria-selected', String(selected));
    }
  }
}
