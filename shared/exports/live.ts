/**
 * Formulas of exported workbooks. They can only be built from sheet references, numbers and the functions below:
 * text of the workspace never becomes part of one, whatever it holds.
 */
class Expression {
  readonly text: string;
  /** The same without the brackets that enclose all of it, for where nothing stands before or after it. */
  readonly bare: string;
  constructor(text: string, bare = text) {
    this.text = text;
    this.bare = bare;
  }
}

/** A live formula and the product's own result, shown until the workbook is recalculated. */
class Live {
  readonly formula: string;
  readonly result: number | string;
  constructor(formula: string, result: number | string) {
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
export function live(expression: Expression, result: number | string): Live {
  return new Live(expression.bare, result);
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

/** A cell of the very row a formula stands in: it goes along when the rows are sorted. */
export function rowCell(letters: string, row: number): Expression {
  return new Expression(`${letters}${row}`);
}

/** A cell of a sheet as seen from another one. */
export function onSheet(sheet: string, own: Expression): Expression {
  return new Expression(`${prefix(sheet)}${own.text}`);
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

/** The cells from one to another, both of the formula's own sheet. */
export function span(first: Expression, last: Expression): Expression {
  return new Expression(`${first.text}:${last.text}`);
}

/** A constant of the product's own. */
export function constant(value: number): Expression {
  return new Expression(String(value));
}

const call = (name: string, parts: readonly Expression[]) =>
  new Expression(`${name}(${parts.map((part) => part.bare).join(',')})`);
const infix = (operator: string, parts: readonly Expression[]) => {
  const inner = parts.map((part) => part.text).join(operator);
  return new Expression(`(${inner})`, inner);
};

export const sum = (...parts: Expression[]) => call('SUM', parts);
export const add = (...parts: Expression[]) => infix('+', parts);
export const subtract = (...parts: Expression[]) => infix('-', parts);
export const multiply = (...parts: Expression[]) => infix('*', parts);
/** The number a cell holds, 0 for a text or nothing. */
export const numberIn = (part: Expression) => call('N', [part]);
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

export const max = (...parts: Expression[]) => call('MAX', parts);
export const min = (...parts: Expression[]) => call('MIN', parts);
export const divide = (top: Expression, bottom: Expression) => infix('/', [top, bottom]);
export const power = (base: Expression, exponent: Expression) => infix('^', [base, exponent]);
export const negative = (part: Expression) => new Expression(`(-${part.text})`);
export const percent = (part: Expression) => divide(part, constant(100));

/** Rounds to a number of decimals, halves away from zero. */
export const round = (part: Expression, decimals: number) =>
  call('ROUND', [part, constant(decimals)]);

/** Rounds money to the cent, rid first of what multiplying in binary adds or loses. */
export const cents = (part: Expression) => round(round(part, 8), 2);

/** The next multiple of a size. */
export const blocks = (part: Expression, size: Expression) =>
  multiply(call('ROUNDUP', [divide(part, size), constant(0)]), size);

/** Price of the first step whose limit holds the units, else of the last one. */
export const stepPrice = (units: Expression, limits: Expression, prices: Expression) =>
  new Expression(
    `INDEX(${prices.text},MIN(ROWS(${limits.text}),SUMPRODUCT(--(${limits.text}<${units.text}))+1))`,
  );

/** Rate of the last tier that begins at the units or below, else of the first one. */
export const tierRate = (units: Expression, froms: Expression, rates: Expression) =>
  new Expression(`INDEX(${rates.text},MAX(1,SUMPRODUCT(--(${froms.text}<=${units.text}))))`);

/** Each slice at its own rate; `before` is the range of rates one row higher, whose first cell is 0. */
export const slicedPrice = (
  units: Expression,
  froms: Expression,
  rates: Expression,
  before: Expression,
) => {
  const above = `(${units.text}>${froms.text})*(${units.text}-${froms.text})`;
  return new Expression(`SUMPRODUCT(${above}*(${rates.text}-${before.text}))`);
};

/** One cell or the other, as two amounts are equal to half a cent or not. */
export const sameAmount = (a: Expression, b: Expression, yes: Expression, no: Expression) =>
  new Expression(`IF(ABS(${a.text}-${b.text})<0.005,${yes.text},${no.text})`);

/** `1 − part`. */
export const complement = (part: Expression) => new Expression(`(1-${part.text})`);
