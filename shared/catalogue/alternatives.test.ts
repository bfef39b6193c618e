import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Alternative, alternativeCost, costCurve } from './alternatives.ts';
import { cheaperSpans, cheapestSpans, crossings } from './alternatives-crossings.ts';
import { courseAlternatives } from './course-alternatives.ts';

const base = {
  ...{ courseId: 1, code: 'A', title: 'A', hours: 14, wages: 0, trainer: null, toBuild: false },
  ...{ groupMax: 10, perLearner: 0, perSession: 0, trainerPerSession: 0 },
};
const inter: Alternative = { ...base, way: 'inter', perLearner: 690_00 };
const intra: Alternative = { ...base, way: 'intra', perSession: 2_500_00 };

test('from 4 people intra is cheaper than inter, and a second session is soon paid back too', () => {
  // 3 × 690 = 2,070 € < 2,500 €; 4 × 690 = 2,760 €. The 11th person opens a second session: 7,590 € against 5,000 €.
  const curves = [inter, intra].map((one) => costCurve(one, 30, false));
  expect(crossings(curves)).toEqual([{ cheaper: 1, dearer: 0, spans: [{ from: 4, to: null }] }]);
  expect(cheapestSpans(curves)).toEqual([
    { curve: 0, from: 1, to: 3 },
    { curve: 1, from: 4, to: null },
  ]);
});

test('a small group makes steps: intra may be dearer again where a session has just begun', () => {
  const small = { ...intra, groupMax: 4 };
  const curves = [inter, small].map((one) => costCurve(one, 12, false));
  expect(crossings(curves)[0]!.spans).toEqual([
    { from: 4, to: 4 },
    { from: 8, to: 8 },
    { from: 11, to: null },
  ]);
});

test('wages count the hours away, so that a shorter course may win', () => {
  const online: Alternative = { ...base, way: 'elearning', perLearner: 700_00, wages: 60_00 };
  const away = { ...inter, wages: 420_00 };
  expect(alternativeCost(away, 10, false)).toBeLessThan(alternativeCost(online, 10, false));
  expect(alternativeCost(away, 10, true)).toBeGreaterThan(alternativeCost(online, 10, true));
});

test('a course is given by the learner, by the session and in house; one followed alone only as it is sold', () => {
  const course = {
    ...{ id: 1, code: 'A', title: 'A', objective: null, modality: 'classroom' as const, hours: 10 },
    ...{ groupMin: 1, groupMax: 8, pricePerLearner: 50_000, pricePerSession: 200_000 },
    ...{ provider: 'P', mandatory: false, certifying: false, validityMonths: null },
    ...{ qualiopi: null, certificate: null, certificateCode: null },
  };
  const pricing = { trainer: null, hourlyCost: 3_500, preparationRatio: 0.5 };
  expect(courseAlternatives(course, pricing)).toMatchObject([
    { way: 'inter', perLearner: 50_000, wages: 35_000 },
    { way: 'intra', perSession: 200_000 },
    { way: 'internal', trainerPerSession: 52_500, toBuild: true },
  ]);
  const online = { ...course, modality: 'elearning' as const, pricePerSession: null };
  expect(courseAlternatives(online, pricing).map(({ way }) => way)).toEqual(['elearning']);
  const own = { ...course, provider: null, pricePerLearner: null, pricePerSession: 12_000 };
  const trainer = { name: 'Anne', hourly: 4_000 };
  expect(courseAlternatives(own, { ...pricing, trainer })).toMatchObject([
    {
      way: 'internal',
      perSession: 12_000,
      trainerPerSession: 60_000,
      trainer: 'Anne',
      toBuild: false,
    },
  ]);
});

const randomAlternative: fc.Arbitrary<Alternative> = fc.record({
  ...{ courseId: fc.nat(9), code: fc.constant('A'), title: fc.constant('A') },
  ...{ way: fc.constantFrom('inter' as const, 'intra' as const, 'internal' as const) },
  ...{ hours: fc.integer({ min: 1, max: 35 }), groupMax: fc.integer({ min: 1, max: 12 }) },
  ...{ perLearner: fc.nat(90_000), perSession: fc.nat(400_000), wages: fc.nat(60_000) },
  ...{ trainerPerSession: fc.nat(200_000), trainer: fc.constant(null), toBuild: fc.boolean() },
});

/** People sent one by one, a new session opened whenever the last one is full. */
function sentOneByOne(one: Alternative, learners: number, withWages: boolean): number {
  let cost = 0;
  let seats = 0;
  for (let person = 0; person < learners; person += 1) {
    if (seats === 0) {
      cost += one.perSession + one.trainerPerSession;
      seats = one.groupMax;
    }
    seats -= 1;
    cost += one.perLearner + (withWages ? one.wages : 0);
  }
  return cost;
}

test('curves, spans and crossings are what counting people one by one finds', () => {
  fc.assert(
    fc.property(
      fc.array(randomAlternative, { minLength: 2, maxLength: 5 }),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      (ways, most, withWages) => {
        const slow = ways.map((one) =>
          Array.from({ length: most }, (_, at) => sentOneByOne(one, at + 1, withWages)),
        );
        const curves = ways.map((one) => costCurve(one, most, withWages));
        expect(curves).toEqual(slow);
        const inSpans = (spans: { from: number; to: number | null }[], n: number) =>
          spans.filter(({ from, to }) => n >= from && n <= (to ?? most)).length;
        const found = cheapestSpans(curves);
        for (let n = 1; n <= most; n += 1) {
          const prices = slow.map((curve) => curve[n - 1]!);
          expect(inSpans(found, n)).toBe(1);
          const { curve } = found.find(({ from, to }) => n >= from && n <= (to ?? most))!;
          expect(prices[curve]).toBe(Math.min(...prices));
          const below = prices[0]! < prices[1]! ? 1 : 0;
          expect(inSpans(cheaperSpans(curves[0]!, curves[1]!), n)).toBe(below);
        }
        for (const { cheaper, dearer, spans } of crossings(curves)) {
          expect(slow[cheaper]![0]!).toBeGreaterThanOrEqual(slow[dearer]![0]!);
          for (const { from } of spans) {
            expect(slow[cheaper]![from - 1]!).toBeLessThan(slow[dearer]![from - 1]!);
            if (from > 1)
              expect(slow[cheaper]![from - 2]!).toBeGreaterThanOrEqual(slow[dearer]![from - 2]!);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
