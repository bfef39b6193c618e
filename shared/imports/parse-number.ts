const spaces = /[\s\u00a0\u202f\u2009'’]/g;
const currency = /(€|\$|£|euros?|eur|usd|chf|gbp)/gi;
const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/**
 * Reads a number written the French or the English way: `1 234,50 €`, `1,234.50`, `12,5`, `80 %` (0.8), `−3`.
 * A lone separator is the decimal mark; of two kinds the last one is. Null when the text is no number.
 */
export function parseNumber(text: string): number | null {
  let body = text.replace(currency, '').replace(spaces, '').replace(/[−–]/g, '-');
  const percent = body.endsWith('%');
  if (percent) body = body.slice(0, -1);
  const comma = body.lastIndexOf(',');
  const dot = body.lastIndexOf('.');
  if (comma >= 0 && dot >= 0) {
    const [thousands, decimal] = comma > dot ? (['.', ','] as const) : ([',', '.'] as const);
    body = body.replaceAll(thousands, '').replace(decimal, '.');
  } else if (comma >= 0) {
    body = repeated(body, ',') ? body.replaceAll(',', '') : body.replace(',', '.');
  } else if (repeated(body, '.')) {
    body = body.replaceAll('.', '');
  }
  if (!plain.test(body)) return null;
  const value = Number(body);
  if (!Number.isFinite(value)) return null;
  return percent ? Number((value / 100).toPrecision(15)) : value;
}

/**
 * Whether an amount of money can be read in two ways: `1,500` and `1.500` are 1,500 in one country and 1.5 in the other. A
 * comma before a sign of currency is a decimal mark: where commas mark thousands the sign comes first.
 */
export function isAmbiguousAmount(text: string): boolean {
  if (/,\d{3}\s*(€|eur|euros)\s*$/i.test(text)) return false;
  const body = text.replace(currency, '').replace(spaces, '').replace(/[−–]/g, '-');
  return /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(body);
}

/** Several separators in groups of three (`1.234.567`) mark thousands. */
function repeated(body: string, mark: '.' | ','): boolean {
  const groups = body.replace(/^[+-]/, '').split(mark);
  return (
    groups.length > 2 &&
    /^\d{1,3}$/.test(groups[0]!) &&
    groups.slice(1).every((group) => /^\d{3}$/.test(group))
  );
}
