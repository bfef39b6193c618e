import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { router } from '../../electron/backend/router.ts';
import { importFrameworks, importIbmPeople } from '../helpers/framework-workspace.ts';
import { last } from '../helpers/last.ts';
import { hasPublicData, whereAbsent } from '../helpers/public-data.ts';
import { openWorkspace } from '../helpers/workspace.ts';
import { lintXlsx } from '../helpers/xlsx-linter.ts';

/** Seconds for each search, first and at most: enough for a proven distance, which each answer then says itself. */
const [firstSeconds, mostSeconds] = [4, 64];
const year = 2027;
/** Which O*NET occupation the roles of the IBM file are; the others' people are asked nothing. */
const occupations: Record<string, string> = {
  'Human Resources': 'Human Resources Specialists',
  'Laboratory Technician': 'Medical and Clinical Laboratory Technicians',
  Manager: 'General and Operations Managers',
  'Manufacturing Director': 'Industrial Production Managers',
  'Research Scientist': 'Medical Scientists, Except Epidemiologists',
  'Sales Executive': 'Sales Managers',
};

async function company() {
  const backend = openWorkspace();
  await importFrameworks(backend, ['onet']);
  await importIbmPeople(backend);
  const client = createRouterClient(router, { context: { backend } });
  const library = await client.people.jobs({ library: true });
  const people = await client.people.list();
  for (const [role, title] of Object.entries(occupations)) {
    const job = library.find(({ name }) => name === title)!;
    const ids = people.filter(({ jobs }) => jobs.includes(role)).map(({ id }) => id);
    await client.people.update({ ids, patch: { jobIds: [job.id] } });
  }
  for (const [index, skill] of (await client.skills.list()).entries()) {
    await client.catalogue.create({
      ...{ code: `F${index}`, title: `Formation ${skill.name}`, hours: 14, groupMax: 10 },
      ...(index % 2 ? { pricePerLearner: 65_050 } : { pricePerSession: 310_025 }),
      skills: [{ skillId: skill.id, fromLevel: 0, toLevel: 4 }],
    });
  }
  return client;
}

test.skipIf(!hasPublicData)(
  `three budgets of the IBM employees with O*NET jobs are planned, compared and exported; the curve never falls ${whereAbsent}`,
  async () => {
    const client = await company();
    const asIs = 30_000_000;
    const budgets = { halved: asIs / 2, asIs, doubled: asIs * 2 };
    const first = await client.plans.create({ year, name: 'asIs' });

    let seconds = firstSeconds;
    const ask = async () =>
      last(
        await client.optimise.curve({
          demand: { year, planId: first.id },
          budgets: [0, ...Object.values(budgets)],
          seconds,
        }),
      );
    let curve = await ask();
    // A machine busy elsewhere may give a search none of its seconds: it then keeps the plan of the smaller budget.
    while (curve.points[3]!.value <= curve.points[1]!.value && seconds < mostSeconds) {
      seconds *= 2;
      curve = await ask();
    }
    expect(curve.points.map(({ budget }) => budget)).toEqual([0, asIs / 2, asIs, asIs * 2]);
    for (const [at, point] of curve.points.entries()) {
      expect(point.bound).toBeGreaterThanOrEqual(point.value);
      expect(point.distance).toBeCloseTo(
        point.bound === 0 ? 0 : (point.bound - point.value) / point.bound,
        9,
      );
      expect(point.real).toBeLessThanOrEqual(point.budget);
      if (at > 0) expect(point.value).toBeGreaterThanOrEqual(curve.points[at - 1]!.value);
    }
    // More money closes strictly more here.
    expect(curve.points[3]!.value).toBeGreaterThan(curve.points[1]!.value);

    const ids: number[] = [];
    const values: number[] = [];
    for (const [name, budget] of Object.entries(budgets)) {
      const best = await last(await client.optimise.solve({ demand: { year, budget }, seconds }));
      expect(best.bound).toBeGreaterThanOrEqual(best.value);
      expect(best.bound).toBeLessThanOrEqual(best.open + 1e-6);
      expect(best.real).toBeLessThanOrEqual(budget);
      const into = name === 'asIs' ? { planId: first.id } : { scenarioOf: first.id, name };
      const { planId } = await client.optimise.adopt({ token: best.token, ...into });
      const plan = await client.plans.get({ id: planId });
      expect(plan.costs.real).toBe(best.real);
      expect(plan.active).toBe(name === 'asIs');
      ids.push(planId);
      values.push(best.value);
    }

    const { scenarios, differences } = await client.plans.compare({ ids });
    expect(scenarios.map(({ name }) => name)).toEqual(['halved', 'asIs', 'doubled']);
    expect(scenarios.map(({ active }) => active)).toEqual([false, true, false]);
    for (const [at, scenario] of scenarios.entries()) {
      expect(scenario.weightedClosed).toBeCloseTo(values[at]!, 6);
      expect(scenario.weightedClosed + scenario.weightedLeft).toBeCloseTo(
        scenarios[0]!.weightedClosed + scenarios[0]!.weightedLeft,
        6,
      );
    }
    expect(scenarios[2]!.weightedClosed).toBeGreaterThan(scenarios[0]!.weightedClosed);
    expect(differences.length).toBeGreaterThan(0);

    for (const planId of ids) {
      const { token } = await last(await client.exports.plan({ planId, language: 'fr' }));
      const file = await client.exports.file({ token });
      expect(await lintXlsx(Buffer.from(await file.arrayBuffer()))).toEqual([]);
    }
    console.log(
      curve.points
        .map(({ budget, value, distance }) => `${budget / 100} €: ${value} (${distance})`)
        .join('; '),
    );
  },
  900_000,
);
