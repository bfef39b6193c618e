import { expect, test } from 'vitest';
import type { Funding } from '../plans/plans.contract.ts';
import { applyScale } from './funding-scale.ts';
import { sessionFunding } from './session-funding.ts';
import { usualScales } from './usual-scales.ts';

const scale = usualScales[0]!;
const line = {
  ...{ hours: 28, hoursOff: 0, learners: 4, afest: false, pedagogical: 600_000, wages: 200_000 },
  ...{ travel: 0, already: 0, trip: { km: 0, nights: 0, meals: 0 } },
};
const look = (sources: Funding[], headcount = 30, used = 0, year = 2026) =>
  sessionFunding({
    ...{ year, sources, cost: 600_000, wages: 200_000 },
    check: { scale, ...applyScale(scale, line, { headcount, used }) },
  });
const kinds = (made: ReturnType<typeof look>) => made.warnings.map(({ kind }) => kind);
const own = (state: Funding['state'], amount: number): Funding => ({
  ...{ source: scale.funder, state, amount },
});

test('nothing asked is said with what the scale gives, within its hours and the cap of the company', () => {
  // 4 × 21 of 28 h × 50 € = 4,200 €, capped at 3,000 € below 50 people.
  expect(look([])).toMatchObject({
    ...{ agreed: 0, asked: 0, company: 600_000, possible: 300_000 },
    warnings: [
      { kind: 'nothingAsked', amount: 300_000 },
      { kind: 'hoursCap', counted: 21, hours: 28 },
      { kind: 'cap', cap: 300_000, used: 0 },
    ],
  });
  expect(kinds(look([], 60))).toEqual(['tooLarge']);
  expect(kinds(look([], 30, 300_000))).toEqual(['hoursCap', 'cap']);
});

test('asked, refused and too little are told apart; only what is agreed comes off the company', () => {
  const asked = look([own('asked', 100_000), { source: 'Région', state: 'refused', amount: 5 }]);
  expect(asked).toMatchObject({ company: 600_000, companyIfAgreed: 500_000 });
  expect(kinds(asked)).toEqual(['more', 'pending', 'refused', 'hoursCap', 'cap']);
  const paid = look([own('paid', 200_000), own('asked', 300_000)]);
  expect(paid).toMatchObject({ agreed: 200_000, company: 400_000, companyIfAgreed: 100_000 });
  expect(kinds(look([own('asked', 300_000)], 30, 0, 2027))).toContain('otherYear');
});

test('without any scale the sources alone are shown', () => {
  const made = sessionFunding({
    ...{ year: 2026, sources: [own('agreed', 1)], cost: 10, wages: 0, check: null },
  });
  expect(made).toMatchObject({ company: 9, possible: null, warnings: [{ kind: 'noScale' }] });
});
