import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { os } from '../base.ts';
import { readPersonHistory } from '../skills/person-history.store.ts';
import { saveInterest } from './interests.store.ts';
import { loadFoundPeople } from './load-found-people.ts';
import { loadInterests, loadPerson, loadTrainings } from './load-person.ts';
import { writeRecord } from './write-record.ts';

const procedures = os.people;

/** What concerns one person, and finding the one who knows. Part of the people router. */
export const personHandlers = {
  get: procedures.get.handler(({ context, input }) =>
    loadPerson(context.backend.session.reader, input.id),
  ),

  find: procedures.find.handler(async ({ context, input: { limit, ...request } }) => {
    const found = await loadFoundPeople(context.backend.session, request, today());
    return { total: found.length, rows: found.slice(0, limit) };
  }),

  history: procedures.history.handler(({ context, input }) =>
    readPersonHistory(context.backend.session.reader, input.employeeId),
  ),

  trainings: procedures.trainings.handler(({ context, input }) =>
    loadTrainings(context.backend.session.reader, input.employeeId),
  ),

  interests: procedures.interests.handler(({ context, input }) =>
    loadInterests(context.backend.session, input.employeeId),
  ),

  setInterest: procedures.setInterest.handler(({ context, input }) =>
    context.backend.session.write('setInterest', async (tx) => {
      const missing = [
        ...(await missingIds(tx, 'employee', [input.employeeId])),
        ...(await missingIds(tx, 'skill', [input.skillId])),
      ];
      if (missing.length > 0) throw new RelaisError('NOT_FOUND');
      await saveInterest(tx, { ...input, date: today() });
      return { saved: true as const };
    }),
  ),

  record: procedures.record.handler(({ context, input }) =>
    writeRecord(context.backend, input.id, input.language),
  ),
};
