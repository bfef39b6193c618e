import { today } from '#shared/kernel/dates.ts';
import { os } from '../base.ts';
import { readPersonHistory } from '../skills/person-history.store.ts';
import { loadFoundPeople } from './load-found-people.ts';
import { loadPerson, loadTrainings } from './load-person.ts';
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

  record: procedures.record.handler(({ context, input }) =>
    writeRecord(context.backend, input.id, input.language),
  ),
};
