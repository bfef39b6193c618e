import { os } from '../base.ts';
import { loadDirection } from './load-direction.ts';

const procedures = os.direction;

/** What a director reads in ten seconds. */
export const directionRouter = procedures.router({
  overview: procedures.overview.handler(({ context, input }) =>
    loadDirection(context.backend.session, input.planId),
  ),
});
