import type { Expression } from './live.ts';

/** A series of a chart: where its name and values stand, and what stood there when the workbook was made. */
export interface ChartSeries {
  name: Expression;
  nameText: string;
  values: Expression;
  numbers: readonly (number | null)[];
}

/** A chart that spreadsheets draw themselves from cells of the workbook. */
export interface ChartModel {
  title: string;
  /** Bars lie down, which leaves room for long names; columns stand. */
  kind: 'bars' | 'columns';
  categories: Expression;
  categoryTexts: readonly string[];
  series: readonly ChartSeries[];
  /** Names its series even when there is only one. */
  legend?: boolean;
  /** Number format of the axis, in the codes of spreadsheets. */
  format: string;
  /** Corners on the sheet, columns and rows counted from 0. */
  from: { column: number; row: number };
  to: { column: number; row: number };
}
