import { ORPCError } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '#shared/contract.ts';
import type { JobEvent } from '#shared/kernel/procedure.ts';

export type Client = ContractRouterClient<Contract>;

/** What one step of the battery gave, in a form equal for every door when the doors are equal. */
export interface Outcome {
  step: string;
  gave?: unknown;
  refused?: { code: string; defined: boolean; data: unknown };
}

/** Runs the battery against an empty backend: the same calls whatever carries them. */
export async function runBattery(client: Client): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      const value = await work();
      outcomes.push({ step: name, gave: await comparable(value) });
      return value;
    } catch (error) {
      if (!(error instanceof ORPCError)) throw error;
      const { code, defined } = error;
      const data = defined ? comparableText(error.data) : null;
      outcomes.push({ step: name, refused: { code: String(code), defined, data } });
      return undefined;
    }
  };

  await step('nothing is open', () => client.workspace.current());
  await step('asking for people without a workspace', () => client.people.list());
  await step('creating a workspace', async () =>
    ending(await client.workspace.create({ name: 'Parité', demo: false })),
  );
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

  await step('importing people, first time', () => importPeople(client));
  await step('importing people, second time', () => importPeople(client));
  await step('people after the imports', () => client.people.list());
  await step('uploading what is no spreadsheet', async () =>
    ending(await client.imports.upload({ file: new File(['\u0000\u0001\u0002'], 'photo.xlsx') })),
  );
  await step('a job that is left half-way', () => leaveHalfWay(client));
  await step('the backend still answers', async () => (await client.people.list()).length);

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
  const proposal = await step('proposing a plan', async () =>
    ending(await client.plans.propose({ year: 2027 })),
  );
  await step('the plans', () => client.plans.list());
  const planId = (await client.plans.list())[0]?.id ?? 0;
  await step('a step the plan cannot take', () =>
    client.plans.transition({ id: planId, to: 'closed', by: 'Test', reason: '' }),
  );
  await step('the budget', () => client.budget.overview({ planId }));
  const ready = await step('exporting the plan', async () => {
    const { result } = await ending(await client.exports.plan({ planId, language: 'fr' }));
    return { ...result, sizeBytes: result.sizeBytes > 0 };
  });
  await step('fetching the export', () => client.exports.file({ token: ready?.token ?? '' }));
  await step('fetching an export that does not exist', () =>
    client.exports.file({ token: 'none' }),
  );
  await step('undoing', () => client.workspace.undo());
  await step('redoing', () => client.workspace.redo());
  await step('a copy of the workspace', () => client.workspace.saveCopy());
  await step('the state of health', () => client.workspace.doctor());
  await step('closing', () => client.workspace.close());
  await step('nothing is open again', () => client.workspace.current());
  void proposal;
  return outcomes;
}

const people =
  'Matricule;Nom;Prénom;Service;Poste\nP2;Éluard;Zoé;Atelier;Soudeuse\nP3;Œuvrard;Léo;Bureau;Acheteur\n';

async function importPeople(client: Client): Promise<unknown> {
  const file = new File([people], 'personnel.csv', { type: 'text/csv' });
  const { result: uploaded } = await ending(await client.imports.upload({ file }));
  const target = { token: uploaded.token, kind: 'employees' as const };
  const inspection = await client.imports.inspect(target);
  const preview = await ending(await client.imports.preview(target));
  const applied = await ending(await client.imports.apply(target));
  return { uploaded, inspection, preview: preview.result, applied: applied.result };
}

/** Starts reading a file of many rows and leaves after the first event, as a user who clicks « Annuler » does. */
async function leaveHalfWay(client: Client): Promise<string> {
  const rows = Array.from({ length: 30_000 }, (_, n) => `C${n};Nom ${n};Prénom;Atelier;Soudeuse`);
  const file = new File([`Matricule;Nom;Prénom;Service;Poste\n${rows.join('\n')}`], 'long.csv');
  const controller = new AbortController();
  try {
    const events = await client.imports.upload({ file }, { signal: controller.signal });
    for await (const event of events) {
      void event;
      controller.abort();
      break;
    }
  } catch (error) {
    if (!(error instanceof Error) || !/abort|CANCELLED/i.test(error.name + error.message))
      throw error;
  }
  return 'left';
}

/** The result of a job's stream; progress is checked for shape and dropped, since its number of events varies. */
async function ending<T>(events: AsyncIterable<JobEvent<T>>): Promise<{ result: T }> {
  for await (const event of events) {
    if (event.type === 'result') return { result: event.result };
    if (typeof event.phase !== 'string' || event.done < 0) throw new Error('bad progress event');
  }
  throw new Error('the job ended without a result');
}

/** Fields that differ from one run to the next whatever the door. */
const varying = new Set(['token', 'lastBackup', 'createdAt', 'lastOpened', 'sizeBytes', 'id']);

async function comparable(value: unknown): Promise<unknown> {
  if (value instanceof File) {
    const head = Buffer.from(await value.slice(0, 4).arrayBuffer()).toString('latin1');
    return { file: value.name, type: value.type, head, empty: value.size === 0 };
  }
  return comparableText(value);
}

/** Plain data without the varying fields; text ids (tokens) count as varying, row numbers do not. */
function comparableText(value: unknown): unknown {
  const text = JSON.stringify(value, (key, each: unknown) =>
    varying.has(key) && typeof each === 'string' ? `<${key}>` : each,
  );
  return text === undefined ? null : JSON.parse(text);
}
