import type { GapFigures } from '#shared/gaps/readiness.ts';
import { type CellCode, levelOf } from '#shared/skills/cell-code.ts';
import type { CellWords } from '../../features/skills/use-cell-words.ts';
import type { Say } from '../../ui/use-words.ts';
import { cellClasses } from './cell-classes.ts';
import { cellText, copiedText } from './cell-text.ts';
import type { CellDrawing } from './MatrixCell.ts';
import type { matrixScreenWords } from './MatrixScreen.words.ts';
import classes from './matrix.module.css';
import { factsOf, type MatrixIndex, retyped } from './matrix-index.ts';
import type { MatrixRow } from './matrix-rows.ts';
import { isRare } from './matrix-totals.ts';
import type { MatrixGroup, MatrixView } from './matrix-view.ts';
import type { TypedLevels } from './use-typed-levels.ts';

/** Everything a cell is drawn from. */
export interface DrawingState {
  index: MatrixIndex;
  view: MatrixView;
  groups: readonly MatrixGroup[] | null;
  typed: TypedLevels;
  say: CellWords;
  t: Say<typeof matrixScreenWords>;
  percent: (ratio: number) => string;
  holderLevel: number;
  weights: readonly [number, number, number];
  /** Why cells were refused, by row and column. */
  refused: ReadonlyMap<string, string>;
}

/** The key of a refused cell. */
export function refusedKey(rowId: string, columnId: string): string {
  return `${rowId} ${columnId}`;
}

function bandText({ kind }: MatrixRow): string {
  return kind === 'band' ? `${classes.bandText} ${classes.bandGround}` : classes.bandText!;
}

/** Draws and explains cells from whatever stands now; `now` is asked each time, so columns need not be made again. */
export class MatrixDrawing {
  readonly #now: () => DrawingState;
  #figures = new Map<string, GapFigures>();
  #drawnFrom: unknown[] = [];
  #firsts = new Uint8Array();
  #firstsOf: unknown = null;

  constructor(now: () => DrawingState) {
    this.#now = now;
  }

  /** Code of a person's cell, levels being saved included. */
  codeOf(row: MatrixRow, skill: number): CellCode {
    const { index, typed } = this.#now();
    const code = index.code(row.place, skill);
    const level = typed.get(index.people[row.place]!.id, index.skills[skill]!.id);
    return level === undefined ? code : retyped(code, level);
  }

  draw(row: MatrixRow, skill: number | null, columnId: string): CellDrawing {
    const { refused, say } = this.#now();
    if (skill === null) {
      const className = row.kind === 'person' ? classes.text! : bandText(row);
      return { text: this.#plainText(row, columnId), className };
    }
    if (row.kind !== 'person') return this.#drawTotal(row, skill);
    const code = this.codeOf(row, skill);
    const own = cellClasses(code, say.top);
    return {
      text: cellText(code),
      className: this.isFirst(skill) ? `${own} ${classes.first}` : own,
      refused: refused.size === 0 ? undefined : refused.get(refusedKey(row.id, columnId)),
    };
  }

  /** What a spreadsheet is given for a cell. */
  copied(row: MatrixRow, skill: number | null, columnId: string): string {
    if (skill !== null && row.kind === 'person') return copiedText(this.codeOf(row, skill));
    return this.draw(row, skill, columnId).text;
  }

  /** The whole meaning of a cell in words. */
  explain(row: MatrixRow, skill: number): string {
    const { index, t, say, holderLevel } = this.#now();
    const name = index.skills[skill]?.name ?? '';
    if (row.kind === 'person') {
      return `${row.name} – ${t('saidOf', { skill: name, facts: say.cell(factsOf(this.codeOf(row, skill))) })}`;
    }
    const { holders, asked, met } = this.#totalsOf(row);
    const said = t('holdersOf', {
      skill: name,
      holders: holders[skill] ?? 0,
      level: index.thresholds(holderLevel)[skill] ?? holderLevel,
      asked: asked[skill] ?? 0,
      met: met[skill] ?? 0,
    });
    return row.kind === 'band' ? `${row.name} – ${said}` : said;
  }

  /** Whether a skill is the first shown of its domain: a line stands before it. */
  isFirst(skill: number): boolean {
    const { index, view } = this.#now();
    if (this.#firstsOf !== view) {
      this.#firstsOf = view;
      this.#firsts = new Uint8Array(index.skills.length);
      let domain: string | null | undefined;
      for (const place of view.skills) {
        const own = index.skills[place]!.domain;
        if (own !== domain) this.#firsts[place] = 1;
        domain = own;
      }
    }
    return this.#firsts[skill] === 1;
  }

  /** What a column sorts by. */
  levelAt(row: MatrixRow, skill: number): number {
    return row.kind === 'person' ? levelOf(this.codeOf(row, skill)) : -1;
  }

  figuresOf(row: MatrixRow): GapFigures {
    const { index, view, groups, weights } = this.#now();
    if (
      this.#drawnFrom[0] !== index ||
      this.#drawnFrom[1] !== view ||
      this.#drawnFrom[2] !== groups
    ) {
      this.#figures.clear();
      this.#drawnFrom = [index, view, groups];
    }
    const known = this.#figures.get(row.id);
    if (known) return known;
    const people =
      row.kind === 'person'
        ? [row.place]
        : row.kind === 'band'
          ? (groups?.[row.group]?.people ?? [])
          : view.people;
    const figures = index.figures(people, weights);
    this.#figures.set(row.id, figures);
    return figures;
  }

  #totalsOf(row: MatrixRow) {
    const { view, groups } = this.#now();
    return row.kind === 'band' ? (groups?.[row.group] ?? view) : view;
  }

  #drawTotal(row: MatrixRow, skill: number): CellDrawing {
    const { index, view, percent } = this.#now();
    const totals = this.#totalsOf(row);
    const holders = totals.holders[skill]!;
    const asked = totals.asked[skill]!;
    const ground = row.kind === 'band' ? ` ${classes.bandGround}` : '';
    const own = `${classes.holder} ${classes.total}${ground}${this.isFirst(skill) ? ` ${classes.first}` : ''}`;
    if (row.kind === 'asked') return { text: String(asked), className: own };
    if (row.kind === 'compliance') {
      const text = asked === 0 ? '' : percent(totals.met[skill]! / asked);
      return { text, className: `${own} ${classes.share}` };
    }
    const whole = row.kind !== 'band' && view.people.length === index.people.length;
    const hole = isRare(index, totals, skill, whole) ? ` ${classes.hole}` : '';
    return { text: String(holders), className: `${own}${hole}` };
  }

  #plainText(row: MatrixRow, columnId: string): string {
    if (columnId === 'name') return row.name;
    if (columnId === 'unit') return row.unit;
    if (row.kind === 'holders' || row.kind === 'asked') return '';
    const { met, requirements, readiness, compliance } = this.figuresOf(row);
    if (requirements === 0) return '';
    if (columnId === 'readiness') return this.#now().percent(readiness);
    // Thousands do not fit a narrow column: groups say the share.
    return row.kind === 'person' ? `${met}/${requirements}` : this.#now().percent(compliance);
  }
}
