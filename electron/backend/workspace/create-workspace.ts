import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { RelaisError } from '#shared/kernel/errors.ts';
import { nextYearBudget } from '../../../resources/demo/demo-company.ts';
import { syncFolder } from '../../database/files.ts';
import type { Backend } from '../backend.ts';
import { nameTrainers } from '../experts/name-trainers.ts';
import { seedOffers } from '../licences/seed-offers.ts';
import { addDemoNeeds } from '../needs/demo-needs.ts';
import { proposePlan } from '../plans/propose-plan.ts';
import { Session } from '../session.ts';
import { fillDemo } from './fill-demo.ts';
import { type OpenOptions, openWorkspace } from './open-workspace.ts';
import { refuseNetwork } from './refuse-network.ts';
import { readSettings, writeSettings } from './settings.store.ts';

export interface NewWorkspace extends OpenOptions {
  /** On the window's frame; the file's name otherwise. */
  name?: string;
  /** Fills it with the demo company. */
  demo?: boolean;
}

/**
 * Makes a workspace file at a path where nothing stands and opens it. It is filled under another name first:
 * stopped half-way, nothing looks like a workspace. Throws WORKSPACE_EXISTS. For hosts: see `openWorkspace`.
 */
export async function createWorkspace(
  backend: Backend,
  path: string,
  wanted: NewWorkspace = {},
): Promise<void> {
  const full = resolve(path);
  if (existsSync(full)) throw new RelaisError('WORKSPACE_EXISTS');
  refuseNetwork(full);
  mkdirSync(dirname(full), { recursive: true });
  const draft = join(dirname(full), `.${basename(full)}.${randomUUID().slice(0, 8)}.part`);
  try {
    await fill(backend, draft, { name: parse(full).name, demo: false, ...wanted });
    place(draft, full);
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(draft + end, { force: true });
  }
  await openWorkspace(backend, full, wanted);
}

async function fill(
  backend: Backend,
  draft: string,
  { name, demo }: { name: string; demo: boolean },
): Promise<void> {
  const { language } = backend.host;
  const session = Session.create(draft, { name, demo });
  try {
    // Not undoable: emptying a new workspace is never what someone means by « Annuler ».
    await session.note(async (tx) => {
      await seedOffers(tx, language);
      if (demo) await fillDemo(tx, language);
      else await writeSettings(tx, { companyName: name, language });
    });
    if (demo) await proposeNextYear(session);
  } finally {
    await session.close();
  }
}

/** The demo shows next year's plan already proposed from its own gaps and catalogue. */
async function proposeNextYear(session: Session): Promise<void> {
  const { year } = await readSettings(session.reader);
  const { plan } = await proposePlan(
    session,
    { year, budget: nextYearBudget },
    async () => undefined,
  );
  await nameTrainers(session, plan.id, year);
  // Beside it, what half the money would do: a scenario, which counts nowhere.
  const half = { year, budget: nextYearBudget / 2, name: `Plan ${year} – 50 %` };
  await proposePlan(session, half, async () => undefined);
  await addDemoNeeds(session, plan.id, year);
}

/** Gives the finished file its name, unless another file took it meanwhile. */
function place(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new RelaisError('WORKSPACE_EXISTS');
    }
    // A disk without hard links (FAT): a plain rename, with the check made just before.
    if (existsSync(path)) throw new RelaisError('WORKSPACE_EXISTS');
    renameSync(draft, path);
  }
  syncFolder(dirname(path));
}
