import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { traceKinds } from '#shared/catalogue/afest.ts';
import { costModels } from '#shared/catalogue/catalogue.contract.ts';
import { needOrigins, needStatuses } from '#shared/needs/needs.contract.ts';
import { cellStatuses } from '#shared/skills/skills.contract.ts';
import { demoCompany, demoDay } from '../../../resources/demo/demo-company.ts';
import { temporaryFolder } from '../../../tests/helpers/workspace.ts';
import { Backend } from '../backend.ts';
import { loadAlternatives } from '../catalogue/load-alternatives.ts';
import { loadGaps } from '../gaps/load-gaps.ts';
import { loadNeeds } from '../needs/load-needs.ts';
import { loadPlans } from '../plans/load-plan.ts';
import { readLines } from '../plans/plan-lines.store.ts';
import { readSessions } from '../sessions/sessions.store.ts';
import { checkHealth } from './check-health.ts';
import { createWorkspace } from './create-workspace.ts';
import { workspaceInfo } from './workspace-info.ts';

test('the demo company is the same every time it is made', () => {
  expect(demoCompany()).toEqual(demoCompany());
});

test('the demo company names nobody twice by matricule or address', () => {
  const { employee } = demoCompany().tables;
  for (const column of ['matricule', 'email'] as const) {
    expect(new Set(employee.map((row) => row[column])).size).toBe(employee.length);
  }
});

test('a demo workspace is sound and every feature has something to show', async () => {
  const folder = temporaryFolder();
  const backend = new Backend({ dataFolder: folder, temporaryFolder: folder, language: 'fr' });
  onTestFinished(() => backend.close());
  await createWorkspace(backend, join(folder, 'demo.relais'), { demo: true });
  const { counts, settings, demo, undo } = await workspaceInfo(backend);
  expect({ demo, undo }).toEqual({ demo: true, undo: null });
  expect(counts).toMatchObject({ units: 22, jobs: 39, skills: 113, courses: 77, plans: 3 });
  expect(counts.employees).toBeGreaterThan(400);
  expect(counts.assessments).toBeGreaterThan(5000);
  expect(await checkHealth(backend)).toMatchObject({ integrity: 'ok', problems: [] });

  const gaps = await loadGaps(backend.session, demoDay);
  const statuses = new Set(Array.from(gaps.status, (index) => cellStatuses[index]));
  expect(statuses).toEqual(new Set(['met', 'below', 'above', 'notAssessed', 'expired']));

  const [next, half, running] = await loadPlans(backend.session);
  expect(next).toMatchObject({ year: settings.year, status: 'draft' });
  expect(next!.remaining).toBeGreaterThanOrEqual(0);
  expect(half).toMatchObject({ year: settings.year, active: false, scenarioOf: next!.id });
  expect(half!.envelope! * 2).toBe(next!.envelope);
  // Nobody teaches what they learn: no action and no session has its trainer among its people.
  const lines = await readLines(backend.session.reader, null);
  const taught = [...lines, ...(await readSessions(backend.session.reader))]
    .map((one) => ({
      trainerId: one.trainerId,
      people: 'attendance' in one ? one.attendance.map((who) => who.employeeId) : one.employeeIds,
    }))
    .filter(({ trainerId }) => trainerId !== null);
  expect(taught.length).toBeGreaterThan(3);
  expect(taught.filter(({ trainerId, people }) => people.includes(trainerId!))).toEqual([]);
  expect(running).toMatchObject({ year: settings.year - 1, status: 'running' });
  expect(running!.costs.funding).toBeGreaterThan(0);
  const needs = await loadNeeds(backend.session, settings.year);
  expect(new Set(needs.map(({ origin }) => origin))).toEqual(new Set(needOrigins));
  expect(new Set(needs.map(({ status }) => status))).toEqual(new Set(needStatuses));
  expect(needs.some(({ planId }) => planId === next!.id)).toBe(true);
  const { tables } = demoCompany();
  const traced = new Set(tables.afest_trace.map(({ kind }) => kind));
  expect(traced).toEqual(new Set(traceKinds));
  expect(tables.course_prerequisite.length).toBeGreaterThan(3);
  // Reading drawings at level 2 can be given in every way there is.
  const skillId = Number(tables.skill.find(({ name }) => name === 'Lecture de plan mécanique')!.id);
  const { options } = await loadAlternatives(backend.session, { skillId, from: 0, level: 2 });
  expect(new Set(options.map(({ way }) => way))).toEqual(new Set(costModels));
  const states = new Set(tables.plan_line.map((line) => line.state));
  expect(states).toEqual(new Set(['draft', 'open', 'running', 'done', 'closed', 'cancelled']));
  const models = new Set(tables.plan_line.map((line) => line.cost_model));
  expect(models).toEqual(new Set(['inter', 'intra', 'internal', 'elearning']));
});
