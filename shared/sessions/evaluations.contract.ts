import { type } from '@orpc/contract';
import { z } from 'zod';
import { id, procedure } from '../kernel/procedure.ts';
import type { ColdDue } from './cold-evaluations.ts';

/** A cold evaluation with the words a screen needs. */
export interface ColdEvaluation extends ColdDue {
  code: string;
  title: string;
  name: string;
  matricule: string;
  unit: string | null;
}

/** An evaluation's score from 1 to 5; null takes it away. */
export const score = z.number().int().min(1).max(5).nullable();

export const evaluationsContract = {
  /** Every cold evaluation of sessions that are over: due, coming or entered, soonest due first. */
  coldEvaluations: procedure.output(type<ColdEvaluation[]>()),
  /** Notes many cold scores in one undoable step. NOT_FOUND, and nothing written, when somebody is not on a session's list. */
  noteColdScores: procedure
    .input(
      z.object({
        entries: z
          .array(z.object({ sessionId: id, employeeId: id, score }))
          .min(1)
          .max(5000),
      }),
    )
    .output(type<ColdEvaluation[]>()),
};
