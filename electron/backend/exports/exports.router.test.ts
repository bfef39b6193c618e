import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { editionSheet } from '#shared/exports/director-columns.ts';
import { exportsWords } from '#shared/exports/exports.words.ts';
import { fromCents, roundCents } from '#shared/kernel/money.ts';
import type { JobEvent } from '#shared/kernel/procedure.ts';
import { offerSchema } from '#shared/licences/offer.ts';
import { offerName } from '#shared/licences/offer-name.ts';
import { recalculate, soffice } from '../../../tests/helpers/libreoffice.ts';
import { openWorkspace, temporaryFolder } from '../../../tests/helpers/workspace.ts';
import { lintXlsx } from '../../../tests/helpers/xlsx-linter.ts';
import { type FileCell, readCells } from '../../../tests/helpers/xlsx-parts.ts';
import { budgetRouter } from '../budget/budget.router.ts';
import { catalogueRouter } from '../catalogue/catalogue.router.ts';
import { gapsRouter } from '../gaps/gaps.router.ts';
import { licencesRouter } from '../licences/licences.router.ts';
import { seedOffers } from '../licences/seed-offers.ts';
import { peopleRouter } from '../people/people.router.ts';
import { plansRouter } from '../plans/plans.router.ts';
import { returnsRouter } from '../returns/returns.router.ts';
import { skillsRouter } from '../skills/skills.router.ts';
import { workspaceRouter } from '../workspace/workspace.router.ts';
import { exportsRouter } from './exports.router.ts';

const hostile = [
  "=cmd|'/c calc'!A1",
  '+33 6 12 34 56 78',
  '-5',
  '@SUM(A1:A9)',
  '=HYPERLINK("file:///etc/passwd","x")',
  '_x0041_ & <b>"é"</b>',
  '*',
  '>0',
];

async function result<T>(stream: Promise<AsyncIterable<JobEvent<T>>>): Promise<T> {
  for await (const event of await stream) if (event.type === 'result') return event.result;
  throw new Error('the job ended without a result');
}

/** A small company whose every name is hostile, with a proposed plan that has funding, envelopes and a cancelled line. */
async function company() {
  const backend = openWorkspace();
  const context = { context: { backend } };
  const api = {
    people: createRouterClient(peopleRouter, context),
    skills: createRouterClient(skillsRouter, context),
    catalogue: createRouterClient(catalogueRouter, context),
    plans: createRouterClient(plansRouter, context),
    budget: createRouterClient(budgetRouter, context),
    gaps: createRouterClient(gapsRouter, context),
    licences: createRouterClient(licencesRouter, context),
    exports: createRouterClient(exportsRouter, context),
    workspace: createRouterClient(workspaceRouter, context),
    returns: createRouterClient(returnsRouter, context),
  };
  await backend.session.write('edit', (tx) => seedOffers(tx));
  for (const offer of ownOffers) await api.licences.saveOffer(offer);
  const units: number[] = [];
  for (const name of hostile.slice(0, 4)) units.push((await api.people.createUnit({ name })).id);
  const jobs: number[] = [];
  for (const name of hostile.slice(2, 5)) jobs.push((await api.people.createJob({ name })).id);
  const skills: number[] = [];
  for (const [index, name] of hostile.entries()) {
    const skill = await api.skills.create({ name, domain: hostile[(index + 3) % 8]! });
    skills.push(skill.id);
    for (const jobId of jobs)
      if ((index + jobId) % 3 !== 0)
        await api.skills.setRequirement({
          ...{ jobId, skillId: skill.id, level: 1 + (index % 4) },
          criticality: (1 + (index % 3)) as 1 | 2 | 3,
        });
    await api.catalogue.create({
      ...{ code: `F${index}`, title: name, objective: name, hours: 3.5 + index, groupMax: 5 },
      ...(index % 3 === 0 ? { pricePerLearner: 33_333 + index } : {}),
      ...(index % 3 === 1 ? { pricePerSession: 210_007 } : {}),
      provider: name,
      skills: [{ skillId: skill.id, fromLevel: 0, toLevel: 3 }],
    });
  }
  for (let n = 0; n < 23; n++)
    await api.people.create({
      ...{ matricule: `=M${n}`, lastName: hostile[n % 8]!, firstName: `n${n}` },
      ...(n % 5 === 0 ? {} : { unitId: units[n % 4]! }),
      ...{ jobIds: [jobs[n % 3]!], hourlyCost: 2_345 + n * 7, category: '+cadre' },
    });
  const people = await api.people.list();
  await api.skills.assess({
    entries: people.map((person, n) => ({
      ...{ employeeId: person.id, skillId: skills[n % 8]!, level: n % 4, date: '2026-01-15' },
      source: 'manager' as const,
    })),
  });
  const { plan } = await result(api.plans.propose({ year: 2027 }));
  const lineIds = plan.lineRows.map((line) => line.id);
  const planId = plan.id;
  await api.plans.updateLines({
    planId,
    lineIds: lineIds.slice(0, 2),
    patch: { travel: 12_345, rooms: 99, hoursOff: 1.75 },
  });
  await api.plans.updateLines({ planId, lineIds: [lineIds[1]!], patch: { state: 'closed' } });
  await api.plans.updateLines({ planId, lineIds: [lineIds[2]!], patch: { state: 'open' } });
  await api.plans.updateLines({
    planId,
    lineIds: [lineIds[3]!],
    patch: { state: 'cancelled', travel: 777 },
  });
  await api.plans.setFunding({
    ...{ planId, lineId: lineIds[0]! },
    funding: [
      { source: '=OPCO', state: 'agreed', amount: 50_001 },
      { source: 'OPCO', state: 'asked', amount: 70_000 },
    ],
  });
  await api.workspace.saveSettings({ vatRate: 5.5 });
  await api.budget.setEnvelope({ planId, unitId: null, kind: null, amount: 3_000_000 });
  await api.budget.setEnvelope({ planId, unitId: units[0]!, kind: null, amount: 500_000 });
  await api.budget.setEnvelope({ planId, unitId: null, kind: 'rooms', amount: 10_000 });
  return { backend, api, planId };
}

/** Offers of the models that no published price list has, with every option a contract may hold. */
const ownOffers = [
  {
    pricing: { model: 'firstLogin', rate: 123_456 },
    ...{ minimumUnits: 20, options: { prorated: true, yearlyDiscount: 7 } },
  },
  { pricing: { model: 'firstLogin', rate: 98_765 }, options: { prorated: false } },
  {
    pricing: { model: 'prepaid', units: 700, price: 412_345, overage: 61_234 },
    options: { indexation: { floor: 2, ceiling: 4 } },
  },
  { pricing: { model: 'prepaid', units: 2_000, price: 812_345, overage: 1, rollover: false } },
  {
    pricing: {
      ...{ model: 'graduated', per: 'month', unit: 'registered' },
      tiers: [
        { from: 5, rate: 81_111 },
        { from: 100, rate: 60_007 },
        { from: 190, rate: 40_003 },
      ],
    },
    options: { cap: { units: 200, kind: 'soft', overage: 99_999 } },
    setupFee: 150_050,
  },
  {
    pricing: {
      ...{ model: 'volume', per: 'year', unit: 'enrolment', block: 25 },
      tiers: [
        { from: 0, rate: 90_001 },
        { from: 190, rate: 70_009 },
      ],
    },
    options: { prorated: false },
  },
  {
    pricing: {
      ...{ model: 'steps', per: 'year' },
      steps: [
        { upTo: 200, price: 900_001 },
        { upTo: 100, price: 600_000 },
      ],
    },
    options: {
      ...{ commitmentYears: 2, implementationDays: 2.5, implementationDayRate: 90_033, vat: 20 },
      addOns: [
        { name: '=API', price: 12_345, per: 'month' },
        { name: 'SSO', price: 50_000, per: 'year' },
        { name: 'Reprise', price: 99_999, per: 'once' },
      ],
    },
  },
  {
    pricing: {
      ...{ model: 'fixedPlusUsage', per: 'month', fixed: 20_000, keyUsers: 12 },
      ...{ keyUserRate: 250_000, unit: 'active', rate: 13_337 },
    },
    options: { cap: { units: 120, kind: 'hard' } },
  },
  { pricing: { model: 'flat', per: 'year', price: 1_000_001 } },
  { pricing: { model: 'enrolment', rate: 33_333 } },
  { pricing: { model: 'yearlyActive', rate: 123_457 }, minimumUnits: 130 },
].map((offer, index) =>
  offerSchema.parse({
    ...{ code: `own-${index}`, vendor: '=Vendor', name: `Own ${index}`, currency: 'EUR' },
    ...offer,
  }),
);

const licences = {
  offers: [
    ...['talentlms-pro', 'edyoucated', '360learning-team', 'docebo'],
    ...ownOffers.map(({ code }) => code),
  ],
  headcount: 180,
  ...{ growth: 12.5, active: 60, years: 3 },
};

async function exported(
  { api, planId }: Awaited<ReturnType<typeof company>>,
  language: 'fr' | 'en' = 'fr',
  edition: 'plan' | 'director' = 'plan',
) {
  const ready = await result(api.exports.plan({ planId, language, edition, licences }));
  const file = await api.exports.file({ token: ready.token });
  const bytes = Buffer.from(await file.arrayBuffer());
  return { ready, file, bytes, cells: await readCells(bytes) };
}

/** What the row of a line holds under a header; null where its cell is empty. */
function valueAt(sheet: Map<string, FileCell>, header: string, lineId: number) {
  const column = (address: string) => address.replace(/\d+/, '');
  const row = (address: string) => address.replace(/\D+/, '');
  const [top] = [...sheet].find(([, cell]) => cell.value === header)!;
  const [own] = [...sheet].find(
    ([address, cell]) =>
      column(address) === 'A' &&
      Number(row(address)) > Number(row(top)) &&
      cell.value === String(lineId),
  )!;
  const value = sheet.get(`${column(top)}${row(own)}`)?.value ?? null;
  return value === null || value === '' || Number.isNaN(Number(value))
    ? value || null
    : Number(value);
}

/** The value beside a label of the synthesis. */
function beside(sheet: Map<string, FileCell>, label: string): number {
  const [address] = [...sheet].find(([, cell]) => cell.value === label)!;
  return Number(sheet.get(address.replace('A', 'B'))!.value);
}

const planSheets = [
  ...['synthesis', 'plan', 'participants', 'budget', 'shares', 'readiness', 'gaps'],
  ...['licences', 'prices', 'licenceMonths'],
] as const;
const directorSheets = [
  ...['synthesis', 'plan', 'budget', 'units', 'quarters', 'fundings', 'fundingLines', 'licences'],
  ...['prices', 'licenceMonths', 'bdese', 'after', 'readiness', 'participants', 'shares', 'gaps'],
  ...['assumptions', 'checks', 'afterData', 'lineMonths'],
] as const;

test('both workbooks are sound, in both languages, whatever the names hold', async () => {
  const made = await company();
  for (const language of ['fr', 'en'] as const) {
    const { sheets } = exportsWords[language];
    const plain = await exported(made, language);
    expect(await lintXlsx(plain.bytes)).toEqual([]);
    expect([...plain.cells.keys()]).toEqual(planSheets.map((sheet) => sheets[sheet]));
    expect(plain.file.name).toBe('Relais – plan 2027.xlsx');
    expect(plain.ready.fileName).toBe(plain.file.name);
    expect(plain.ready.sizeBytes).toBe(plain.bytes.length);
    const fuller = await exported(made, language, 'director');
    expect(await lintXlsx(fuller.bytes)).toEqual([]);
    expect([...fuller.cells.keys()]).toEqual([
      ...directorSheets.map((sheet) => sheets[sheet]),
      editionSheet,
    ]);
  }
});

test('no text of the workspace becomes a formula, and all of it arrives unaltered', async () => {
  const { cells } = await exported(await company(), 'fr', 'director');
  const texts = new Set<string>();
  for (const sheet of cells.values())
    for (const cell of sheet.values()) {
      if (cell.formula !== null) {
        if (cell.type !== 'n') expect([cell.type, cell.value]).toEqual(['str', 'OK']);
        expect(cell.formula).toMatch(/^[A-Z('$0-9-]/);
        for (const text of ['cmd', 'HYPERLINK', 'file:', 'OPCO', '"']) {
          expect(cell.formula).not.toContain(text);
        }
      } else if (cell.type === 's') texts.add(cell.value);
      else expect(cell.type).toMatch(/^[nb]$/);
    }
  for (const text of hostile) expect(texts).toContain(text);
});

test('the workbook’s numbers are the product’s own', async () => {
  const made = await company();
  const { cells } = await exported(made);
  const { api, planId } = made;
  const plan = await api.plans.get({ id: planId });
  const budget = await api.budget.overview({ planId });
  const on = '2027-01-01';
  const [company_] = await api.gaps.summary({ by: 'company', on });
  const gaps = await api.gaps.details({ on });
  const words = exportsWords.fr;
  const synthesis = cells.get(words.sheets.synthesis)!;
  const says = words.synthesis;
  expect(beside(synthesis, says.real)).toBe(fromCents(plan.costs.real));
  expect(beside(synthesis, says.full)).toBe(fromCents(plan.costs.full));
  expect(beside(synthesis, says.remaining)).toBe(fromCents(budget.remaining!));
  expect(beside(synthesis, says.lines)).toBe(plan.lines);
  expect(beside(synthesis, says.participants)).toBe(plan.participants);
  expect(beside(synthesis, says.traineeHours)).toBe(budget.traineeHours);
  expect(beside(synthesis, says.readiness)).toBe(company_!.readiness);
  expect(beside(synthesis, says.compliance)).toBe(company_!.compliance);
  expect(beside(synthesis, says.openGaps)).toBe(gaps.total);
  expect(beside(synthesis, says.shareClosed)).toBeCloseTo(plan.shareOfGapClosed, 12);
  const projections = await api.licences.project(licences);
  for (const offer of projections)
    expect(beside(synthesis, offerName(offer))).toBe(fromCents(offer.total));
});

test('each line of the plan’s sheet says where it comes from, its hours outside work, its VAT and what it brought', async () => {
  const made = await company();
  const { api, planId } = made;
  const before = await api.plans.get({ id: planId });
  const [first, closed] = before.lineRows;
  const people = await api.plans.participants({ lineId: closed!.id });
  const skillId = (await api.catalogue.list()).find(({ id }) => id === closed!.courseId)!.skills[0]!
    .skillId;
  await api.skills.assess({
    entries: people.map(({ employeeId }) => ({
      ...{ employeeId, skillId, level: 3, date: '2027-03-01' },
      source: 'test' as const,
    })),
  });
  await api.budget.saveActual({
    ...{ planId, lineId: first!.id, kind: 'pedagogical', date: '2027-02-01', amount: 4_321 },
  });
  const plan = await api.plans.get({ id: planId });
  const { rows } = await api.returns.overview({ planId });
  const { levels } = rows.find(({ lineId }) => lineId === closed!.id)!;
  const { cells } = await exported(made);
  const words = exportsWords.fr;
  const sheet = cells.get(words.sheets.plan)!;
  const value = (lineId: number, header: string) => valueAt(sheet, header, lineId);
  expect(value(closed!.id, words.plan.levelAfter)).toBe(levels.after);
  expect(value(closed!.id, words.plan.levelBefore)).toBe(levels.before);
  expect(value(first!.id, words.plan.levelAfter)).toBeNull();
  expect(value(first!.id, words.plan.hoursOff)).toBe(1.75);
  expect(value(first!.id, words.plan.traineeHoursOff)).toBe(1.75 * first!.participants);
  const outside = plan.lineRows.find(
    ({ costModel, costs }) => costModel !== 'internal' && costs.pedagogical > 0,
  )!;
  expect(value(outside.id, words.plan.vat)).toBe(
    fromCents(roundCents(outside.costs.pedagogical * 0.055)),
  );
  const { pedagogical, ancillary } = plan.lineRows.find(({ id }) => id === first!.id)!.costs;
  expect(value(first!.id, words.plan.paid)).toBe(43.21);
  expect(value(first!.id, words.plan.paidVariance)).toBe(
    fromCents(4_321 - pedagogical - ancillary),
  );
  expect(value(closed!.id, words.plan.paid)).toBeNull();
  expect(value(first!.id, words.plan.origin)).toBe(
    first!.mandatory ? 'Obligation' : first!.gapsClosed > 0 ? 'Écart' : null,
  );
});

test.skipIf(soffice === null)(
  'LibreOffice recalculates every formula to the product’s own result, with no error (skipped where soffice is not installed)',
  async () => {
    const made = await company();
    const folder = temporaryFolder();
    for (const language of ['fr', 'en'] as const) {
      const path = join(folder, `${language}.xlsx`);
      const edition = language === 'fr' ? 'director' : 'plan';
      writeFileSync(path, (await exported(made, language, edition)).bytes);
      const { formulas, differences } = await recalculate(path);
      expect(differences).toEqual([]);
      expect(formulas).toBeGreaterThan(200);
    }
  },
);

test('an empty plan of an empty workspace is exported too', async () => {
  const backend = openWorkspace();
  const context = { context: { backend } };
  const { id } = await createRouterClient(plansRouter, context).create({
    year: 2028,
    name: 'Vide',
  });
  const api = createRouterClient(exportsRouter, context);
  const ready = await result(api.plan({ planId: id, language: 'fr' }));
  const bytes = Buffer.from(await (await api.file({ token: ready.token })).arrayBuffer());
  expect(await lintXlsx(bytes)).toEqual([]);
  const cells = await readCells(bytes);
  expect([...cells.keys()]).not.toContain(exportsWords.fr.sheets.licences);
  if (soffice !== null) {
    const path = join(temporaryFolder(), 'vide.xlsx');
    writeFileSync(path, bytes);
    expect((await recalculate(path)).differences).toEqual([]);
  }
});

test('a plan that is not there and an unknown token are refused', async () => {
  const backend = openWorkspace();
  const api = createRouterClient(exportsRouter, { context: { backend } });
  await expect(result(api.plan({ planId: 9, language: 'fr' }))).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(api.file({ token: '../test.relais' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('leaving the stream stops the export and leaves no file', async () => {
  const { backend, api, planId } = await company();
  const controller = new AbortController();
  const stream = await api.exports.plan({ planId, language: 'fr' }, { signal: controller.signal });
  const files = () =>
    readdirSync(backend.host.temporaryFolder).filter((name) => name.startsWith('export-'));
  await expect(
    (async () => {
      for await (const event of stream) if (event.type === 'progress') controller.abort();
    })(),
  ).rejects.toThrow();
  expect(files()).toEqual([]);
  expect(readFileSync(backend.session.path).length).toBeGreaterThan(0);
});
