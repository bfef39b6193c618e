import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ancillaryCost, noAncillary } from '../plans/ancillary.ts';
import { lineStates } from '../plans/plans.contract.ts';
import type { BudgetRow } from './budget.contract.ts';
import { type BudgetInput, type BudgetLine, budgetOverview } from './overview.ts';

const costs = (pedagogical: number, wages: number, ancillary: number, funding: number) => {
  const real = pedagogical + ancillary - funding;
  return { pedagogical, wages, ancillary, funding, real, full: real + wages };
};

const units = [
  { id: 1, name: 'Atelier' },
  { id: 2, name: 'Bureau' },
  { id: 3, name: 'Logistique' },
];

/** People 1 and 2 are of unit 1, person 3 of unit 2, person 4 of none. */
const unitOf = (id: number) => [null, 1, 1, 2, null][id] ?? null;

const overview = (lines: BudgetLine[], more: Partial<BudgetInput> = {}) =>
  budgetOverview({
    planId: 9,
    year: 2027,
    lines,
    envelopes: [],
    units,
    unitOf,
    headcount: 10,
    vat: 0,
    ...more,
  });

const money = ({ forecast, committed, consumed, funding, total }: BudgetRow) => [
  forecast,
  committed,
  consumed,
  funding,
  total,
];

test('a line is shared over units by participants, to the cent, and stands where its state says', () => {
  const line = { quarter: 2, ...noAncillary, travel: 1, hours: 7, employeeIds: [1, 2, 3] };
  const made = overview(
    [
      // 100.00 € over 2 + 1 people: 66.67 and 33.33 €; wages 10 € likewise 6.67 and 3.33; the one cent of travel goes to the larger share.
      { ...line, state: 'draft', costs: costs(10_000, 1_000, 1, 0) },
      {
        ...line,
        state: 'done',
        quarter: 4,
        employeeIds: [3, 4],
        travel: 0,
        costs: costs(4_000, 500, 0, 1_000),
      },
      {
        ...line,
        state: 'closed',
        employeeIds: [],
        travel: 0,
        rooms: 300,
        costs: costs(0, 0, 300, 0),
      },
      { ...line, state: 'cancelled', costs: costs(99_999, 99_999, 99_999, 9) },
    ],
    {
      envelopes: [
        { id: 1, unitId: null, unit: null, kind: null, amount: 20_000, additional: false },
        { id: 2, unitId: 3, unit: 'Logistique', kind: null, amount: 700, additional: false },
        { id: 3, unitId: null, unit: null, kind: 'travel', amount: 50, additional: false },
      ],
    },
  );
  expect(money(made.company)).toEqual([11_001, 4_500, 300, 1_000, 15_801]);
  expect(made.byUnit.map((row) => [row.name, row.envelope, ...money(row)])).toEqual([
    ['Atelier', null, 6_667 + 667 + 1, 0, 0, 0, 7_335],
    ['Bureau', null, 3_333 + 333, 2_000 + 250, 0, 500, 5_916],
    ['Logistique', 700, 0, 0, 0, 0, 0],
    ['', null, 0, 2_250, 300, 500, 2_550],
  ]);
  expect(made.byKind.map((row) => [row.key, row.envelope, ...money(row)])).toEqual([
    ['pedagogical', null, 10_000, 4_000, 0, 1_000, 14_000],
    ['wages', null, 1_000, 500, 0, 0, 1_500],
    ['travel', 50, 1, 0, 0, 0, 1],
    ['lodging', null, 0, 0, 0, 0, 0],
    ['meals', null, 0, 0, 0, 0, 0],
    ['rooms', null, 0, 0, 300, 0, 300],
    ['material', null, 0, 0, 0, 0, 0],
  ]);
  expect(made.byQuarter.map((row) => row.total)).toEqual([0, 11_301, 0, 4_500]);
  // 100 + 0.01 + 40 + 3 − 10 €, then 15 € of wages.
  expect([made.real, made.full, made.remaining]).toEqual([13_301, 14_801, 20_000 - 13_301]);
  // 3 × 7 h + 2 × 7 h; four people, person 3 counted once.
  expect([made.traineeHours, made.trained, made.headcount]).toEqual([35, 4, 10]);
});

const cents = fc.integer({ min: 0, max: 999_999 });
const anyLine: fc.Arbitrary<BudgetLine> = fc
  .record({
    quarter: fc.integer({ min: 1, max: 4 }),
    state: fc.constantFrom(...lineStates),
    pedagogical: cents,
    wages: cents,
    funding: cents,
    ...{ travel: cents, lodging: cents, meals: cents, rooms: cents, material: cents },
    hours: fc.integer({ min: 1, max: 70 }),
    employeeIds: fc.uniqueArray(fc.integer({ min: 1, max: 4 })),
  })
  .map(({ pedagogical, wages, funding, ...line }) => ({
    ...line,
    costs: costs(pedagogical, wages, ancillaryCost(line), funding),
  }));

test('by unit, by kind and by quarter all add up to the company, to the cent', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 15 }), (lines) => {
      const made = overview(lines);
      const company = money(made.company);
      for (const rows of [made.byUnit, made.byKind, made.byQuarter]) {
        const sums = rows
          .map(money)
          .reduce((total, row) => total.map((value, at) => value + row[at]!), [0, 0, 0, 0, 0]);
        expect(sums).toEqual(company);
      }
      const live = lines.filter(({ state }) => state !== 'cancelled');
      expect(made.full).toBe(live.reduce((sum, line) => sum + line.costs.full, 0));
      expect(made.full).toBe(made.company.total - made.company.funding);
      expect(made.real).toBe(made.full - made.byKind.find(({ key }) => key === 'wages')!.total);
    }),
  );
});
