import fc from 'fast-check';
import { expect, test } from 'vitest';
import { block, cell, columnLetters, isLive, live } from './live.ts';
import { sheetName } from './sheet-name.ts';

test('any wanted names become different names that Excel accepts', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.constantFrom('', "'", 'History', 'history', 'a/b', '[x]', 'É'.repeat(40), '  '),
        ),
        { maxLength: 12 },
      ),
      (wanted) => {
        const names: string[] = [];
        for (const name of wanted) names.push(sheetName(name, names));
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
          expect(name.toLowerCase()).not.toBe('history');
          expect(name.isWellFormed()).toBe(true);
        }
      },
    ),
  );
  expect(sheetName('Plan 2027')).toBe('Plan 2027');
  expect(sheetName('Plan', ['PLAN'])).toBe('Plan 2');
});

test('columns are lettered as spreadsheets do', () => {
  expect([1, 26, 27, 52, 702, 703, 16_384].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});

test('a reference quotes its sheet, and only a formula made here is one', () => {
  expect(cell("L'écart", 2, 5).text).toBe("'L''écart'!$B$5");
  expect(block(null, { column: 1, row: 2 }, { column: 3, row: 4 }).text).toBe('$A$2:$C$4');
  expect(isLive(live(cell(null, 1, 1), 3))).toBe(true);
  expect(isLive({ formula: 'A1', result: 3 })).toBe(false);
  expect(isLive(structuredClone(live(cell(null, 1, 1), 3)))).toBe(false);
});
