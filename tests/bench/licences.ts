import { seededOffers } from '../../resources/licences/offers.ts';
import { projectOffer } from '../../shared/licences/project.ts';
import { simulate } from '../../shared/licences/simulate.ts';

// `node tests/bench/licences.ts`: 10 offers × 60 months × 10,000 draws, beside as many multiplications of a price by
// a quantity in plain arithmetic. Processor time, so that a busy machine does not change the figures.

const offers = seededOffers('fr')
  .filter(({ code }) => code !== 'docebo')
  .slice(0, 10);
const draws = 10_000;
const scope = { headcount: 800, growth: 5, active: 60, years: 5, firstYear: 2027 };
const ranges = {
  growth: { low: 0, likely: 5, high: 12 },
  active: { low: 40, likely: 60, high: 80 },
};

function timed(name: string, work: () => unknown): void {
  const wall = performance.now();
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  console.log(
    `${name}: ${Math.round((user + system) / 1000)} ms of processor, ${Math.round(performance.now() - wall)} ms elapsed`,
  );
}

timed('product', () => simulate(offers, scope, { ...ranges, draws, seed: 1 }));
timed('raw', () => {
  const totals = new Float64Array(draws * offers.length);
  for (let draw = 0; draw < draws; draw++)
    for (let m = 0; m < 60; m++) {
      const registered = Math.round(800 * (1 + (draw % 12) / 100) ** (m / 12));
      for (let at = 0; at < offers.length; at++)
        totals[draw * offers.length + at]! += Math.round(registered * (at + 1) * 1.57);
    }
  return totals.sort();
});
timed('one projection of each', () => offers.map((offer) => projectOffer(offer, scope)));
