import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noAncillary } from '../plans/ancillary.ts';
import { fundingStates, lineStates } from '../plans/plans.contract.ts';
import { lineParts } from './actual-parts.ts';
import { type BreakdownInput, budgetBreakdown, type DatedLine } from './breakdown.ts';
import { type BudgetOverview, costKinds, type Envelope } from './budget.contract.ts';
import { budgetOverview } from './overview.ts';

const units = [1, 2, 3].map((id) => ({ id, name: `Service ${id}` }));
/** People 1 and 2 are of unit 1, 3 of unit 2, 4 of none. */
const unitOf = (id: number) => [null, 1, 1, 2, null][id] ?? null;

const cents = fc.integer({ min: 0, max: 999_999 });
const day = fc.record({
  date: fc
    .date({ min: new Date('2026-11-01'), max: new Date('2028-02-28'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  starts: fc.constantFrom('08:00', '09:00'),
  ends: fc.constantFrom('12:15', '17:00'),
});
const funding = fc.record({
  source: fc.constantFrom('OPCO', 'FNE', 'Région'),
  state: fc.constantFrom(...fundingStates),
  amount: cents,
});
const recordedAt = fc.constantFrom('2027-03-01T08:00:00Z', '2027-04-01T08:00:00Z');
const paidOn = fc.constantFrom('2026-12-30', '2027-03-15', '2027-11-02', '2028-01-20');
const signed = fc.integer({ min: -200_000, max: 999_999 });
const entry = fc.record({
  ...{ kind: fc.constantFrom(...costKinds), amount: signed, date: paidOn, recordedAt },
});
const statement = fc.record({ kind: fc.constant(null), amount: cents, date: paidOn, recordedAt });
const anyLine: fc.Arbitrary<Omit<DatedLine, 'id'>> = fc
  .record({
    title: fc.constant('Ligne'),
    quarter: fc.integer({ min: 1, max: 4 }),
    state: fc.constantFrom(...lineStates),
    pedagogical: cents,
    wages: cents,
    ...{ travel: cents, lodging: cents, meals: cents, rooms: cents, material: cents },
    hours: fc.integer({ min: 1, max: 70 }),
    plannedHours: fc.integer({ min: 0, max: 140 }),
    employeeIds: fc.uniqueArray(fc.integer({ min: 1, max: 4 })),
    funding: fc.array(funding, { maxLength: 3 }),
    sessions: fc.array(fc.array(day, { maxLength: 4 }), { maxLength: 3 }),
    actuals: fc.array(entry, { maxLength: 3 }),
    stated: fc.option(statement, { freq: 2 }),
  })
  .map(({ pedagogical, wages, stated, ...given }) => {
    const actuals = stated ? [...given.actuals, stated] : given.actuals;
    const line = { ...given, actuals };
    const agreed = line.funding
      .filter(({ state }) => state === 'agreed' || state === 'paid')
      .reduce((sum, { amount }) => sum + amount, 0);
    const ancillary = line.travel + line.lodging + line.meals + line.rooms + line.material;
    const real = pedagogical + ancillary - agreed;
    const costs = { pedagogical, wages, ancillary, funding: agreed, real, full: real + wages };
    return { ...line, costs };
  });
const anyPlan = fc.record({
  straddle: fc.constantFrom('start' as const, 'prorata' as const),
  lines: fc
    .array(anyLine, { maxLength: 12 })
    .map((lines) => lines.map((line, at) => ({ ...line, id: at + 1 }))),
});

const figures = ['forecast', 'committed', 'consumed', 'total'] as const;
const sum = (rows: readonly Record<(typeof figures)[number], number>[]) =>
  figures.map((key) => rows.reduce((all, row) => all + row[key], 0));

const unfold = (input: Partial<BreakdownInput>) =>
  budgetBreakdown({
    ...{ year: 2027, straddle: 'start' as const, lines: [], envelopes: [], units, unitOf },
    ...input,
  });

/** A line's money counted another way: kind by kind, what is paid, or what is planned where nothing (or less) is. */
function wholeOf(line: Omit<DatedLine, 'id'>): number {
  const { state, costs, actuals = [] } = line;
  const open = state !== 'closed';
  const { pedagogical, wages } = state === 'cancelled' ? { pedagogical: 0, wages: 0 } : costs;
  const { travel, lodging, meals, rooms, material } = state === 'cancelled' ? noAncillary : line;
  const planned = { pedagogical, wages, travel, lodging, meals, rooms, material };
  const stated = actuals.find(({ kind }) => kind === null);
  const spoken = actuals.filter(({ kind }) => kind !== null && kind !== 'wages');
  const holds = stated && spoken.every((one) => one.recordedAt <= stated.recordedAt);
  const paidOf = (kind: string | null) =>
    actuals.filter((one) => one.kind === kind).reduce((all, { amount }) => all + amount, 0);
  const kept = (kind: (typeof costKinds)[number], paid: number) =>
    actuals.some((one) => one.kind === kind)
      ? paid + (open ? planned[kind] - Math.min(Math.max(paid, 0), planned[kind]) : 0)
      : planned[kind];
  const wagesCost = kept('wages', paidOf('wages'));
  if (!holds) {
    return costKinds.reduce(
      (all, kind) => all + (kind === 'wages' ? wagesCost : kept(kind, paidOf(kind))),
      0,
    );
  }
  if (!open) return wagesCost + stated.amount;
  const left = lineParts({ ...line, actuals })
    .filter(({ kind, origin }) => origin === 'planned' && kind !== 'wages')
    .reduce((all, { amount }) => all + amount, 0);
  return wagesCost + stated.amount + left;
}

test('by unit, kind, month, source and line, 1,000 random plans give one total to the cent', () => {
  fc.assert(
    fc.property(anyPlan, ({ straddle, lines }) => {
      const made = unfold({ straddle, lines });
      const whole = lines.reduce((all, line) => all + wholeOf(line), 0);
      expect(made.total.total).toBe(whole);
      const expected = sum([made.total]);
      for (const level of ['unit', 'kind', 'line'] as const) {
        expect(sum(made.nodes.filter((node) => node.level === level))).toEqual(expected);
      }
      expect(sum(made.months)).toEqual(expected);
      expect(sum(made.sources)).toEqual(expected);
      expect(sum([made.months.at(-1)!.cumulative])).toEqual(expected);
      const overview: BudgetOverview = budgetOverview({
        ...{ planId: 1, year: 2027, lines, envelopes: [], units, unitOf, headcount: 4, vat: 0 },
      });
      expect(sum([overview.company])).toEqual(expected);
      for (const kind of costKinds) {
        const own = made.nodes.filter((node) => node.level === 'kind' && node.kind === kind);
        expect(sum(own)).toEqual(sum(overview.byKind.filter(({ key }) => key === kind)));
      }
      for (const line of lines) {
        const own = made.nodes.filter((node) => node.lineId === line.id);
        expect(own.reduce((all, { total }) => all + total, 0)).toBe(wholeOf(line));
      }
    }),
    { numRuns: 1000 },
  );
});

const line: DatedLine = {
  ...{ id: 1, title: 'Soudage', quarter: 4, state: 'closed' },
  ...noAncillary,
  ...{ travel: 3_000, hours: 14, plannedHours: 14, employeeIds: [1], sessions: [] },
  costs: {
    pedagogical: 10_000,
    wages: 2_000,
    ancillary: 3_000,
    funding: 4_000,
    real: 9_000,
    full: 11_000,
  },
  funding: [
    { source: 'OPCO', state: 'agreed', amount: 4_000 },
    { source: 'FNE', state: 'asked', amount: 900 },
  ],
};
const hours = { starts: '09:00', ends: '16:00' };
const straddling = [
  { date: '2027-12-31', ...hours },
  { date: '2028-01-03', ...hours },
];

test('a line falls in its quarter until its sessions are dated; one over two years follows the rule', () => {
  const months = (input: Partial<BreakdownInput>) =>
    unfold(input)
      .months.filter(({ total }) => total > 0)
      .map(({ month, total, cumulative }) => [month, total, cumulative.total]);
  expect(months({ lines: [line] })).toEqual([
    ['2027-10', 5_000, 5_000],
    ['2027-11', 5_000, 10_000],
    ['2027-12', 5_000, 15_000],
  ]);
  const dated = [{ ...line, sessions: [straddling] }];
  expect(months({ lines: dated })).toEqual([['2027-12', 15_000, 15_000]]);
  expect(months({ lines: dated, straddle: 'prorata' })).toEqual([
    ['2027-12', 7_500, 7_500],
    ['2028-01', 7_500, 15_000],
  ]);
  // One of two sessions dated: half the money stays in the quarter.
  const half = [{ ...line, plannedHours: 28, sessions: [straddling] }];
  expect(months({ lines: half })).toEqual([
    ['2027-10', 2_500, 2_500],
    ['2027-11', 2_500, 5_000],
    ['2027-12', 10_000, 15_000],
  ]);
});

test('a row shows its envelope, what was added to it, what remains and the variance', () => {
  const given = (amount: number, more: Partial<Envelope> = {}): Envelope => ({
    ...{ id: amount, unitId: 1, unit: null, kind: null, amount, additional: false },
    ...more,
  });
  const made = unfold({
    lines: [line, { ...line, id: 2, state: 'draft' }],
    envelopes: [given(50_000), given(7_000, { additional: true }), given(2_500, { kind: 'wages' })],
  });
  const row = (key: string) => made.nodes.find((node) => node.key === key);
  expect(row('u1')).toMatchObject({
    ...{ envelope: 57_000, additional: 7_000, forecast: 15_000, consumed: 15_000, variance: 0 },
    // Real cost of both: 2 × (100 + 30 − 40 €).
    remaining: 57_000 - 18_000,
  });
  expect(row('u1/wages')).toMatchObject({ envelope: 2_500, remaining: -1_500, total: 4_000 });
  expect(row('u1/travel/1')).toMatchObject({ name: 'Soudage', envelope: null, variance: 3_000 });
  expect(made.sources.map(({ source, total }) => [source, total])).toEqual([
    [null, 22_000],
    ['OPCO', 8_000],
  ]);
});
