/**
 * Formulas of exported workbooks. They can only be built from sheet references, numbers and the functions below:
 * text of the workspace never becomes part of one, whatever it holds.
 */
class Expression {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A live formula and the product's own result, shown until the workbook is recalculated. */
class Live {
  readonly formula: string;
  readonly result: number;
  constructor(formula: string, result: number) {
    this.formula = formula;
    this.result = result;
  }
}

export type { Expression, Live };

/** Tells a formula made here from anything else, such as a look-alike object that came as data. */
export function isLive(value: unknown): value is Live {
  return value instanceof Live;
}

/** Joins an expression and the product's own result, which a recalculation must find again. */
export function live(expression: Expression, result: number): Live {
  return new Live(expression.text, result);
}

/** Letters of a column, 1 being A. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const prefix = (sheet: string | null) =>
  sheet === null ? '' : `'${sheet.replaceAll("'", "''")}'!`;

/** One cell; `sheet` null means the sheet the formula stands on. */
export function cell(sheet: string | null, column: number, row: number): Expression {
  return new Expression(`${prefix(sheet)}$${columnLetters(column)}$${row}`);
}

/** A block of cells from one corner to the other. */
export function block(
  sheet: string | null,
  from: { column: number; row: number },
  to: { column: number; row: number },
): Expression {
  const first = `$${columnLetters(from.column)}$${from.row}`;
  return new Expression(`${prefix(sheet)}${first}:$${columnLetters(to.column)}$${to.row}`);
}

/** A constant of the product's own. */
export function constant(value: number): Expression {
  return new Expression(String(value));
}

const call = (name: string, parts: readonly Expression[]) =>
  new Expression(`${name}(${parts.map((part) => part.text).join(',')})`);
const infix = (operator: string, parts: readonly Expression[]) =>
  new Expression(`(${parts.map((part) => part.text).join(operator)})`);

export const sum = (...parts: Expression[]) => call('SUM', parts);
export const add = (...parts: Expression[]) => infix('+', parts);
export const subtract = (...parts: Expression[]) => infix('-', parts);
export const multiply = (...parts: Expression[]) => infix('*', parts);
export const countNumbers = (part: Expression) => call('COUNT', [part]);

/** Sum of the rows a filter leaves visible. */
export const visibleSum = (part: Expression) => call('SUBTOTAL', [constant(9), part]);

/** Sum of `values` where every range equals its criterion; a criterion is a cell or one of our own numbers. */
export const sumIfs = (values: Expression, ...tests: [range: Expression, is: Expression][]) =>
  call('SUMIFS', [values, ...tests.flat()]);

/** Number of rows where every range equals its criterion. */
export const countIfs = (...tests: [range: Expression, is: Expression][]) =>
  call('COUNTIFS', tests.flat());

/** `top / bottom`, or `otherwise` when the bottom is 0. */
export const ratio = (top: Expression, bottom: Expression, otherwise: number) =>
  new Expression(`IF(${bottom.text}=0,${otherwise},${top.text}/${bottom.text})`);

/** `1 − part`. */
export const complement = (part: Expression) => new Expression(`(1-${part.text})`);
