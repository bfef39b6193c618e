import { z } from 'zod';
import { projectionHypotheses } from './projection-input.ts';

/** The offer chosen for the budget and what was supposed of it; its price list stays the one of the workspace. */
export const adoptedProjection = z.object({
  offer: z.string(),
  hypotheses: projectionHypotheses.required({ firstYear: true }),
});
export type AdoptedProjection = z.infer<typeof adoptedProjection>;
