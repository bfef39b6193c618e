import { type } from '@orpc/contract';
import { z } from 'zod';
import type { CostKind } from '../budget/cost-kinds.ts';
import type { Cents } from '../kernel/money.ts';
import { patchOf } from '../kernel/patch-of.ts';
import { id, procedure } from '../kernel/procedure.ts';

/** How many rows of each kind name a unit: what a merge moves, and what keeps a unit from being removed. */
export interface UnitUses {
  /** People of the unit itself, those who left included. */
  employees: number;
  /** Units directly below. */
  units: number;
  requirements: number;
  countRules: number;
  envelopes: number;
  /** Entries of the envelopes' history. */
  envelopeChanges: number;
  needs: number;
  campaigns: number;
}

/** How many rows of each kind name a job. */
export interface JobUses {
  /** People who hold it, those who left included. */
  employees: number;
  requirements: number;
  /** Jobs of the company that correspond to it, a published one. */
  links: number;
}

/** A skill both ask, with what stays asked: the higher level and, where levels are equal, the higher criticality. */
export interface AskedByBoth {
  skill: string;
  level: number;
  criticality: 1 | 2 | 3;
}

/** What merging a unit into another does. */
export interface UnitMerge {
  moves: UnitUses;
  requirements: AskedByBoth[];
  /** Count rules on the same skill, with the one that stays: the higher level, then the higher minimum. */
  countRules: { skill: string; level: number; minimum: number }[];
  /** Envelopes of the same plan and kind (null: every kind), with their sum. */
  envelopes: { plan: string; year: number; kind: CostKind | null; amount: Cents }[];
}

/** What merging a job into another does. */
export interface JobMerge {
  moves: JobUses;
  /** People who hold both, and hold one in the end. */
  holdBoth: number;
  requirements: AskedByBoth[];
  /** The family of the merged job when the kept one has another, which stays. */
  otherFamily: string | null;
  /** The merged job is published: it goes back to its framework, and the kept one corresponds to it. */
  backToFramework: boolean;
}

const name = z.string().trim().min(1).max(200);
const family = z.string().trim().max(200).nullable();
const several = z.object({ ids: z.array(id).min(1) });
/** `remove` joins `keep`. */
const merging = z.object({ keep: id, remove: id });

export const organisationProcedures = {
  /** Gives a unit another name. Refuses one another unit has. */
  renameUnit: procedure.input(z.object({ id, name })).output(type<{ saved: true }>()),
  /** Puts units under another, or at the top (null), in one undoable step. Refuses a place below themselves. */
  moveUnits: procedure
    .input(several.extend({ parentId: id.nullable() }))
    .output(type<{ saved: number }>()),
  /** What merging a unit into another moves and settles. Writes nothing. */
  unitMerge: procedure.input(merging).output(type<UnitMerge>()),
  /** Makes two units one: everything that names the removed one names the kept one. */
  mergeUnits: procedure.input(merging).output(type<UnitMerge>()),
  /** Removes units nothing names, in one undoable step. UNIT_IN_USE removes none. */
  removeUnits: procedure.input(several).output(type<{ removed: number }>()),
  /** Changes a job's name or family. Refuses a name another job has. */
  updateJob: procedure
    .input(z.object({ id, patch: patchOf(z.object({ name, family })) }))
    .output(type<{ saved: true }>()),
  /** What merging a job into another moves and settles. Writes nothing. */
  jobMerge: procedure.input(merging).output(type<JobMerge>()),
  /** Makes two jobs one: who held the removed one holds the kept one, which asks what both asked. */
  mergeJobs: procedure.input(merging).output(type<JobMerge>()),
  /** Removes jobs nobody holds with what they ask; a published one goes back to its framework. JOB_HELD removes none. */
  removeJobs: procedure.input(several).output(type<{ removed: number }>()),
};
