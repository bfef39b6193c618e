import type { NeedStatus } from '#shared/needs/needs.contract.ts';
import { loadSurroundings } from '../plans/load-plan.ts';
import type { Session } from '../session.ts';
import { collect } from './collect-needs.ts';
import { decideNeeds } from './decide-needs.ts';
import { readNeeds } from './needs.store.ts';
import { relinkNeeds } from './relink-needs.ts';
import { createNeed } from './save-need.ts';

/** How the demo's collected needs were arbitrated, the first of the list first; the others wait. */
const decisions: readonly { status: NeedStatus; count: number; reason: string }[] = [
  { status: 'kept', count: 6, reason: '' },
  { status: 'refused', count: 2, reason: 'Tutorat prévu dans le service' },
  { status: 'postponed', count: 2, reason: 'Machine livrée l’an prochain' },
];

/** Needs of every origin and decision for the demo's next year; its plan stays as it is. */
export async function addDemoNeeds(session: Session, planId: number, year: number): Promise<void> {
  const from = { year, minimumCriticality: 3, minimumWeighted: 60 };
  await collect(session, { ...from, sources: ['obligation', 'expiry', 'gap'] });
  const { courses } = await loadSurroundings(session);
  await session.write('decideNeeds', async (tx) => {
    const gaps = (await readNeeds(tx, { year })).filter(({ origin }) => origin === 'gap');
    let at = 0;
    for (const { count, ...decision } of decisions) {
      const ids = gaps.slice(at, at + count).map(({ id }) => id);
      at += count;
      if (ids.length > 0) await decideNeeds(tx, { ids, by: 'Comité formation', ...decision });
    }
    await addTyped(tx, year);
    await relinkNeeds(tx, planId, courses);
  });
}

/** What people asked for: a place each after an interview, and some for a unit without names yet. */
async function addTyped(tx: Parameters<typeof createNeed>[0], year: number): Promise<void> {
  const blank = { unitId: null, skillId: null, toLevel: null, courseId: null, wishedQuarter: null };
  await createNeed(tx, {
    ...blank,
    ...{ year, title: 'Prendre la parole en anglais devant un client', origin: 'interview' },
    ...{ priority: 1, headcount: 0, employeeIds: [40], askedBy: null, comment: null },
  });
  await createNeed(tx, {
    ...blank,
    ...{ year, title: 'Lire un plan de montage', origin: 'request', unitId: 3, courseId: 1 },
    ...{ priority: 2, wishedQuarter: 2, headcount: 8, employeeIds: [] },
    ...{ askedBy: 'Chef d’atelier', comment: 'Huit personnes de l’équipe de nuit' },
  });
}
