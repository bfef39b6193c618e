import { eventIterator, oc, type } from '@orpc/contract';
import { z } from 'zod';
import { contractErrors } from './errors.ts';

/** The start of every contract procedure: it can fail with the closed list of errors and nothing else. */
export const procedure = oc.errors(contractErrors);

/** A database row id. */
export const id = z.number().int().positive();

/** Progress of a long job: `done` of `total` units (0 when unknown), and the phase's word key. */
export interface Progress {
  type: 'progress';
  phase: string;
  done: number;
  total: number;
}

/** What a long job streams: progress, then exactly one result. Leaving the loop cancels the job. */
export type JobEvent<T> = Progress | { type: 'result'; result: T };

/** Output schema of a long job that ends with a `T`. */
export function job<T>() {
  return eventIterator(type<JobEvent<T>>());
}
