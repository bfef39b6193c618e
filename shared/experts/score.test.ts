import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slowScore } from '../../tests/helpers/slow-score.ts';
import { trainerRules } from '../workspace/settings.ts';
import { type Criterion, criteria, type Points } from './criteria.ts';
import type { CandidateFacts } from './propose-points.ts';
import { type OwnPoint, scoreCandidate } from './score.ts';

const usual = trainerRules.parse({});
const mark = fc.constantFrom<Points>(0, 1, 2);
const facts: fc.Arbitrary<CandidateFacts> = fc
  .record({
    level: fc.option(fc.integer({ min: 0, max: 6 })),
    expired: fc.boolean(),
    expertLevel: fc.integer({ min: 1, max: 6 }),
    tenureMonths: fc.option(fc.integer({ min: 0, max: 120 })),
    sessionsGiven: fc.integer({ min: 0, max: 6 }),
    daysCarried: fc.integer({ min: 0, max: 12 }).map((half) => half / 2),
    daysCapacity: fc.integer({ min: 1, max: 12 }).map((half) => half / 2),
    toTeach: fc.option(mark),
  })
  .map((one) => (one.expired ? { ...one, level: 0 } : one));
const own: fc.Arbitrary<Partial<Record<Criterion, OwnPoint>>> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...criteria), mark), { selector: ([name]) => name })
  .map((pairs) =>
    Object.fromEntries(
      pairs.map(([name, points]) => [
        name,
        { points, who: 'RH', reason: 'Entretien', at: '2026-11-02' },
      ]),
    ),
  );
const rules = fc
  .record({
    goodScore: fc.integer({ min: 0, max: 20 }),
    tenure: fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })),
    given: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat({ max: 3 })),
  })
  .map(({ goodScore, tenure, given }) => ({
    ...usual,
    goodScore,
    tenureMonths: [tenure[0], tenure[0] + tenure[1]] as [number, number],
    sessionsGiven: [given[0], given[0] + given[1]] as [number, number],
  }));

test('the score equals the slow and obvious one on random candidates', () => {
  fc.assert(
    fc.property(facts, own, rules, (who, set, thresholds) => {
      const score = scoreCandidate(who, set, thresholds);
      const marks = Object.fromEntries(
        Object.entries(set).map(([name, point]) => [name, point.points]),
      );
      const slow = slowScore(who, marks, thresholds);
      expect({
        marks: score.points.map(({ points }) => points),
        origins: score.points.map(({ origin }) => origin),
        total: score.total,
        unrated: score.unrated,
        noTime: score.excludedBy.includes('time'),
        noWish: score.excludedBy.includes('willingness'),
        verdict: score.verdict,
      }).toEqual(slow);
    }),
    { numRuns: 2000 },
  );
});

test('a criterion nobody rated counts 0 but is never shown as 0', () => {
  fc.assert(
    fc.property(facts, own, (who, set) => {
      for (const point of scoreCandidate(who, set, usual).points) {
        expect(point.points === null).toBe(point.origin === 'unrated');
        if (point.origin === 'hr') expect(point.points).toBe(point.own?.points);
        if (point.origin === 'data') expect(point.points).toBe(point.proposal?.points);
      }
    }),
  );
});

test('giving a point by hand changes the total by its difference and no other point', () => {
  fc.assert(
    fc.property(facts, own, fc.constantFrom(...criteria), mark, (who, set, criterion, points) => {
      const before = scoreCandidate(who, set, usual);
      const point = { points, who: 'RH', reason: 'Vu en séance', at: '2026-11-02' };
      const after = scoreCandidate(who, { ...set, [criterion]: point }, usual);
      const was = before.points.find((one) => one.criterion === criterion)?.points ?? 0;
      expect(after.total).toBe(before.total - was + points);
      after.points.forEach((one, at) => {
        if (one.criterion !== criterion) expect(one).toEqual(before.points[at]);
      });
    }),
  );
});

test('eleven points are not a good candidate, twelve are, and no wish excludes even twenty', () => {
  const expert: CandidateFacts = {
    level: 4,
    expired: false,
    expertLevel: 4,
    tenureMonths: 72,
    sessionsGiven: 3,
    daysCarried: 0,
    daysCapacity: 5,
    toTeach: 2,
  };
  const given = (points: Points): OwnPoint => ({
    points,
    who: 'RH',
    reason: 'Vu',
    at: '2026-11-02',
  });
  const all = (points: Points) =>
    Object.fromEntries(criteria.slice(5).map((name) => [name, given(points)]));
  expect(scoreCandidate(expert, all(0), usual)).toMatchObject({ total: 10, verdict: 'weak' });
  const eleven = { ...all(0), coaching: given(1) };
  expect(scoreCandidate(expert, eleven, usual)).toMatchObject({ total: 11, verdict: 'weak' });
  const twelve = { ...all(0), coaching: given(2) };
  expect(scoreCandidate(expert, twelve, usual)).toMatchObject({ total: 12, verdict: 'good' });
  expect(scoreCandidate(expert, {}, usual)).toMatchObject({
    total: 10,
    unrated: 5,
    verdict: 'toRate',
  });
  expect(scoreCandidate({ ...expert, toTeach: 0 }, all(2), usual)).toMatchObject({
    total: 18,
    excludedBy: ['willingness'],
    verdict: 'excluded',
  });
});
