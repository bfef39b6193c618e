import { type } from '@orpc/contract';
import { z } from 'zod';
import { patchOf } from '../kernel/patch-of.ts';
import { id, procedure } from '../kernel/procedure.ts';
import type { Skill } from './skills.contract.ts';

/** A skill of the company, with what uses it. */
export interface CompanySkill extends Skill {
  nameEn: string | null;
  /** Jobs of the company and units that ask it. */
  askers: number;
  /** People with at least one assessment of it. */
  people: number;
  /** Rows of its history: what a merge would move. */
  assessments: number;
}

const filing = z.object({
  domain: z.string().trim().max(200).nullable(),
  kind: z.enum(['skill', 'qualification']),
});

export const companySkillProcedures = {
  /** The company's skills by domain and name, with who asks each and how many people were assessed on it. */
  company: procedure.output(type<CompanySkill[]>()),
  /** Files several skills under one domain, or makes them of one kind, in one undoable step. NOT_FOUND changes none. */
  fileMany: procedure
    .input(z.object({ ids: z.array(id).min(1), patch: patchOf(filing) }))
    .output(type<{ saved: number }>()),
};
