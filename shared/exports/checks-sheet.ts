import type { ExportWords } from './exports.words.ts';
import { freePage } from './free-page.ts';
import type { Live } from './live.ts';
import { add, block, cell, countIfs, type Expression, live, sameAmount, subtract } from './live.ts';
import type { SheetModel } from './sheet-model.ts';

/** A total found by two ways that share no formula; both results are the product's own. */
export interface Check {
  line: keyof ExportWords['checks']['lines'];
  first: Expression;
  second: Expression;
  result: number;
}

/** The sheet of checks, and how many there are and hold, as seen from another sheet. */
export interface ChecksSheet {
  sheet: SheetModel;
  count: Live;
  passed: Live;
}

/** Every total made again by another way, with OK where both agree to half a cent. */
export function checksSheet(checks: readonly Check[], words: ExportWords): ChecksSheet {
  const says = words.checks;
  const name = words.sheets.checks;
  const page = freePage({
    ...{ name, title: name, note: says.note },
    columns: [
      { width: 58, format: 'text' },
      ...Array.from({ length: 3 }, () => ({ width: 18, format: 'decimal' as const })),
      { width: 14, format: 'text' },
    ],
  });
  // The words the formulas choose from stand in cells, above the table.
  const wordsRow = page.row([
    null,
    null,
    null,
    { value: says.no, look: 'note' },
    { value: says.yes, look: 'note' },
  ]);
  const [no, yes] = [cell(null, 4, wordsRow), cell(null, 5, wordsRow)];
  const header = page.header([
    ...[says.what, says.first, says.second, says.difference, says.verdict],
  ]);
  const from = page.next();
  for (const { line, first, second, result } of checks) {
    const row = page.next();
    const [a, b] = [cell(null, 2, row), cell(null, 3, row)];
    page.row([
      says.lines[line],
      live(add(first), result),
      live(add(second), result),
      live(subtract(a, b), 0),
      live(sameAmount(a, b, yes, no), says.yes),
    ]);
  }
  const to = page.next() - 1;
  const verdicts = block(name, { column: 5, row: from }, { column: 5, row: to });
  const passed = countIfs([verdicts, cell(name, 5, wordsRow)]);
  const failed = countIfs([verdicts, cell(name, 4, wordsRow)]);
  return {
    sheet: page.sheet({ headerRow: header, lastRow: 0 }),
    count: live(add(passed, failed), checks.length),
    passed: live(passed, checks.length),
  };
}
