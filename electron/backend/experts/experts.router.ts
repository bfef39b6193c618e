import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { os } from '../base.ts';
import { readSettings } from '../workspace/settings.store.ts';
import { addTrainingTeam } from './add-training-team.ts';
import { readInterests, writeInterest } from './interests.store.ts';
import { loadCandidates } from './load-candidates.ts';
import { loadLetter, loadOffers, loadTrainerCourses } from './load-offers.ts';
import { loadPool } from './load-pool.ts';
import { loadTrainer, loadTrainers } from './load-trainers.ts';
import { moveStage } from './move-trainer.ts';
import { deletePoint, writePoint } from './points.store.ts';
import { startPath } from './start-path.ts';
import { deleteTrainer, patchTrainer, readTrainers } from './trainers.store.ts';

const procedures = os.experts;
const now = () => new Date().toISOString();

/** From expert to trainer: who could teach, with the score, and the path to accreditation. */
export const expertsRouter = procedures.router({
  candidates: procedures.candidates.handler(({ context, input }) =>
    loadCandidates(context.backend.session, input),
  ),

  setPoint: procedures.setPoint.handler(({ context, input }) =>
    context.backend.session.write('setTrainerPoint', async (tx) => {
      const gone = await missingIds(tx, 'employee', [input.employeeId]);
      const without = await missingIds(tx, 'skill', [input.skillId]);
      if (gone.length + without.length > 0) throw new RelaisError('NOT_FOUND');
      await writePoint(tx, { ...input, at: today() });
      return { saved: true as const };
    }),
  ),

  resetPoint: procedures.resetPoint.handler(({ context, input }) =>
    context.backend.session.write('resetTrainerPoint', async (tx) => {
      await deletePoint(tx, input);
      return { saved: true as const };
    }),
  ),

  setInterest: procedures.setInterest.handler(({ context, input }) =>
    context.backend.session.write('setInterest', async (tx) => {
      const { employeeId, skillId } = input;
      const gone = await missingIds(tx, 'employee', [employeeId]);
      const without = await missingIds(tx, 'skill', [skillId]);
      if (gone.length + without.length > 0) throw new RelaisError('NOT_FOUND');
      const [known] = await readInterests(tx, { employeeId, skillId });
      const interest = {
        employeeId,
        skillId,
        toUse: input.toUse === undefined ? (known?.toUse ?? null) : input.toUse,
        toTeach: input.toTeach === undefined ? (known?.toTeach ?? null) : input.toTeach,
        date: today(),
      };
      await writeInterest(tx, interest);
      return interest;
    }),
  ),

  interests: procedures.interests.handler(({ context, input }) =>
    readInterests(context.backend.session.reader, input),
  ),

  trainers: procedures.trainers.handler(({ context, input }) =>
    loadTrainers(context.backend.session, input),
  ),

  ofEmployee: procedures.ofEmployee.handler(({ context, input }) =>
    loadTrainers(context.backend.session, input),
  ),

  open: procedures.open.handler(async ({ context, input }) => {
    const { session } = context.backend;
    const candidates = await loadCandidates(session, input);
    const id = await session.write('openTrainerPath', (tx) =>
      startPath(tx, candidates, input, now()),
    );
    return loadTrainer(session, id);
  }),

  move: procedures.move.handler(async ({ context, input }) => {
    const { session } = context.backend;
    await session.write('moveTrainer', (tx) => moveStage(tx, input, today(), now()));
    return loadTrainer(session, input.trainerId);
  }),

  update: procedures.update.handler(async ({ context, input: { trainerId, ...patch } }) => {
    const { session } = context.backend;
    await session.write('updateTrainer', async (tx) => {
      const [known] = await readTrainers(tx, { id: trainerId });
      if (!known) throw new RelaisError('NOT_FOUND');
      const { daysPerYear, comment } = patch;
      await patchTrainer(tx, trainerId, {
        ...(daysPerYear !== undefined && { daysPerYear }),
        ...(comment !== undefined && { comment }),
      });
    });
    return loadTrainer(session, trainerId);
  }),

  remove: procedures.remove.handler(async ({ context, input }) => {
    await context.backend.session.write('removeTrainer', (tx) =>
      deleteTrainer(tx, input.trainerId),
    );
    return { removed: true as const };
  }),

  pool: procedures.pool.handler(({ context, input }) =>
    loadPool(context.backend.session, input.year),
  ),

  forCourse: procedures.forCourse.handler(({ context, input }) =>
    loadOffers(context.backend.session, input),
  ),

  trainerCourses: procedures.trainerCourses.handler(({ context }) =>
    loadTrainerCourses(context.backend.session),
  ),

  letter: procedures.letter.handler(({ context, input }) =>
    loadLetter(context.backend.session, input.trainerId),
  ),

  addTrainingTeam: procedures.addTrainingTeam.handler(({ context }) =>
    context.backend.session.write('addTrainingTeam', async (tx) =>
      addTrainingTeam(tx, await readSettings(tx)),
    ),
  ),
});
