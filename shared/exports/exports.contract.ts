import { type } from '@orpc/contract';
import { z } from 'zod';
import { language } from '../kernel/language.ts';
import { id, job, procedure } from '../kernel/procedure.ts';

export const exportSheets = ['synthesis', 'plan', 'budget', 'gaps', 'licences'] as const;
export type ExportSheet = (typeof exportSheets)[number];

/** A workbook ready to be fetched. */
export interface ExportReady {
  token: string;
  fileName: string;
  sizeBytes: number;
  rows: number;
}

export const exportsContract = {
  /** Writes the plan's workbook; formulas are live and carry the product's own results. */
  plan: procedure
    .input(
      z.object({
        planId: id,
        language,
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
