import { randomUUID } from 'node:crypto';
import type { BestSoFar } from '#shared/optimise/optimise.contract.ts';
import { os } from '../base.ts';
import { runJob } from '../run-job.ts';
import { adoptPlan } from './adopt-plan.ts';
import { distanceOf } from './describe-plan.ts';
import { runCurve } from './run-curve.ts';
import { runSolve } from './run-solve.ts';
import { foundPlan, solvesOf } from './solves.ts';

const procedures = os.optimise;

/** The best plan for the money: solved off the main thread, kept in memory, written only when adopted. */
export const optimiseRouter = procedures.router({
  solve: procedures.solve.handler(async function* ({ context: { backend }, input, signal }) {
    const { session } = backend;
    const token = input.token ?? randomUUID();
    const limits = { seconds: input.seconds, gap: input.gap, token };
    let best: BestSoFar = { value: null, bound: null, distance: null };
    const job = runJob(backend, signal, async (report, abort) => {
      await report('gaps', 0, 0);
      const began = performance.now();
      return runSolve(
        session,
        input.demand,
        limits,
        ({ phase, value, bound }) => {
          const known = Number.isFinite(bound) ? bound : null;
          const distance = value === null || known === null ? null : distanceOf({ value, bound });
          best = { value, bound: known, distance };
          const seconds = Math.min(input.seconds, (performance.now() - began) / 1000);
          report(phase, Math.floor(seconds), input.seconds).catch(() => undefined);
        },
        abort,
      );
    });
    for await (const event of job) {
      yield event.type === 'progress' ? { ...event, token, best } : event;
    }
  }),

  stop: procedures.stop.handler(async ({ context, input }) => {
    const running = solvesOf(context.backend.session).running.get(input.token);
    running?.stop();
    return { stopped: running !== undefined };
  }),

  curve: procedures.curve.handler(({ context: { backend }, input, signal }) =>
    runJob(backend, signal, (report, abort) =>
      runCurve(backend.session, input.demand, input, report, abort),
    ),
  ),

  adopt: procedures.adopt.handler(({ context, input: { token, ...into } }) => {
    const { session } = context.backend;
    const { best, revision } = foundPlan(session, token);
    return adoptPlan(session, best, revision, into);
  }),
});
