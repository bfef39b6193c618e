import { type } from '@orpc/contract';
import { z } from 'zod';
import { language } from '../kernel/language.ts';
import { id, job, procedure } from '../kernel/procedure.ts';

/** The plan's workbook, or the fuller one a director reads, answers in and sends back. */
export const editions = ['plan', 'director'] as const;
export type Edition = (typeof editions)[number];

/** A workbook ready to be fetched. */
export interface ExportReady {
  token: string;
  fileName: string;
  sizeBytes: number;
  rows: number;
}

export const exportsContract = {
  /**
   * Writes a plan's workbook; formulas are live and carry the product's own results. The director's edition shows its
   * totals in another currency too when one is named: INVALID while its exchange rate is unknown.
   */
  plan: procedure
    .input(
      z.object({
        planId: id,
        language,
        edition: z.enum(editions).default('plan'),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .optional(),
        /** Hypotheses of the licence sheet; left out without them. */
        licences: z
          .object({
            offers: z.array(z.string()).min(1).max(20),
            headcount: z.number().int().min(0),
            growth: z.number().default(0),
            active: z.number().default(100),
            years: z.number().int().min(1).max(5).default(3),
          })
          .optional(),
      }),
    )
    .output(job<ExportReady>()),
  /** The file of a finished export. */
  file: procedure.input(z.object({ token: z.string() })).output(type<File>()),
};
