import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '#shared/contract.ts';
import { ending, type Outcome, Outcomes } from './outcomes.ts';

export type Client = ContractRouterClient<Contract>;

/** The battery in two parts: calls that stand alone, and calls that need one sitting (uploads, undo). */
export interface Battery {
  standing: Outcome[];
  sitting: Outcome[];
}

/** Runs the whole battery against a backend with nothing open: the same calls whatever carries them. */
export async function runBattery(client: Client): Promise<Battery> {
  const sitting = new Outcomes();
  await sitting.step('nothing is open', () => client.workspace.current());
  await sitting.step('asking for people without a workspace', () => client.people.list());
  await sitting.step('creating a workspace', async () =>
    ending(await client.workspace.create({ name: 'Parité', demo: false })),
  );
  const standing = await standingCalls(client);
  await sittingCalls(client, sitting);
  return { standing, sitting: sitting.list };
}

/** Calls on a new, empty workspace that may each come from another process. */
export async function standingCalls(client: Client): Promise<Outcome[]> {
  const outcomes = new Outcomes();
  const step = outcomes.step.bind(outcomes);
  const unit = await step('a unit', () => client.people.createUnit({ name: 'Atelier' }));
  const job = await step('a job', () => client.people.createJob({ name: 'Soudeuse' }));
  const skill = await step('a skill', () => client.skills.create({ name: 'Soudage TIG' }));
  const [unitId, jobId, skillId] = [unit?.id ?? 0, job?.id ?? 0, skill?.id ?? 0];
  const person = await step('a person', () =>
    client.people.create({
      matricule: 'P1',
      lastName: 'Nguyễn',
      firstName: 'Chloé',
      unitId,
      jobIds: [jobId],
      hireDate: '2019-02-28',
    }),
  );
  const employeeId = person?.id ?? 0;
  await step('a requirement', () =>
    client.skills.setRequirement({ jobId, skillId, level: 4, criticality: 3 }),
  );
  await step('an assessment', () =>
    client.skills.assess({
      entries: [{ employeeId, skillId, level: 1, date: '2026-05-04', source: 'manager' }],
    }),
  );
  await step('gaps by person', () => client.gaps.summary({ on: '2026-12-01', by: 'person' }));
  await step('gaps of the company', () => client.gaps.summary({ on: '2026-12-01', by: 'company' }));
  await step('open gaps', () => client.gaps.details({ on: '2026-12-01' }));
  await step('a value of the wrong kind', () =>
    client.people.create({ matricule: '', lastName: 'X' }),
  );
  await step('a procedure given nothing it needs', () => client.plans.get({} as never));
  await step('a thing that is not there', () => client.plans.get({ id: 4711 }));
  await step('a course', () =>
    client.catalogue.create({
      code: 'TIG',
      title: 'Soudage TIG, perfectionnement',
      hours: 21,
      groupMax: 6,
      pricePerLearner: 95_000,
      skills: [{ skillId, fromLevel: 1, toLevel: 4 }],
    }),
  );
  await step('proposing a plan', async () => ending(await client.plans.propose({ year: 2027 })));
  const plans = await step('the plans', () => client.plans.list());
  const planId = plans?.[0]?.id ?? 0;
  await step('a step the plan cannot take', () =>
    client.plans.transition({ id: planId, to: 'closed', by: 'Test', reason: '' }),
  );
  await step('the budget', () => client.budget.overview({ planId }));
  await step('a template as a file', () =>
    client.imports.template({ kind: 'employees', language: 'fr' }),
  );
  await step('the state of health', () => client.workspace.doctor());
  return outcomes.list;
}

async function sittingCalls(client: Client, outcomes: Outcomes): Promise<void> {
  const step = outcomes.step.bind(outcomes);
  await step('importing people, first time', () => importPeople(client));
  await step('importing people, second time', () => importPeople(client));
  await step('people after the imports', () => client.people.list());
  await step('uploading what is no spreadsheet', async () =>
    ending(await client.imports.upload({ file: new File(['\u0000\u0001\u0002'], 'photo.xlsx') })),
  );
  await step('a job that is left half-way', () => leaveHalfWay(client));
  await step('the backend still answers', async () => (await client.people.list()).length);
  const planId = (await client.plans.list())[0]?.id ?? 0;
  const ready = await step('exporting the plan', async () => {
    const made = await ending(await client.exports.plan({ planId, language: 'fr' }));
    return { ...made, sizeBytes: made.sizeBytes > 0 };
  });
  await step('fetching the export', () => client.exports.file({ token: ready?.token ?? '' }));
  await step('fetching an export that does not exist', () =>
    client.exports.file({ token: 'none' }),
  );
  await step('undoing', () => client.workspace.undo());
  await step('redoing', () => client.workspace.redo());
  await step('a copy of the workspace', () => client.workspace.saveCopy());
  await step('closing', () => client.workspace.close());
  await step('nothing is open again', () => client.workspace.current());
}

const people = [
  'Matricule;Nom;Prénom;Service;Poste',
  'P2;Éluard;Zoé;Atelier;Soudeuse',
  'P3;Œuvrard;Léo;Bureau;Acheteur',
].join('\n');

async function importPeople(client: Client): Promise<unknown> {
  const file = new File([people], 'personnel.csv', { type: 'text/csv' });
  const uploaded = await ending(await client.imports.upload({ file }));
  const target = { token: uploaded.token, kind: 'employees' as const };
  const inspection = await client.imports.inspect(target);
  const preview = await ending(await client.imports.preview(target));
  const applied = await ending(await client.imports.apply(target));
  return { uploaded, inspection, preview, applied };
}

/** Starts reading a file of many rows and leaves after the first event, as a user who clicks « Annuler » does. */
async function leaveHalfWay(client: Client): Promise<string> {
  const rows = Array.from({ length: 30_000 }, (_, n) => `C${n};Nom ${n};Prénom;Atelier;Soudeuse`);
  const file = new File([`Matricule;Nom;Prénom;Service;Poste\n${rows.join('\n')}`], 'long.csv');
  const controller = new AbortController();
  const events = await client.imports.upload({ file }, { signal: controller.signal });
  try {
    for await (const event of events) {
      void event;
      controller.abort();
      break;
    }
  } catch (error) {
    // Leaving shows as an abort on some doors and as a quiet end on others; both are leaving.
    if (!(error instanceof Error) || !/abort|CANCELLED/i.test(error.name + error.message)) {
      throw error;
    }
  }
  return 'left';
}
