import type { CandidateLine } from './candidate-lines.ts';
import type { MipBuilder } from './mip.ts';
import type { Problem } from './problem.ts';

/** Names of the groups of constraints: what an impossible demand is explained by. */
export const groups = {
  must: (course: number) => `must:${course}`,
  pinned: (course: number) => `pinned:${course}`,
  group: 'group',
  hoursYear: 'hoursYear',
  hoursQuarter: 'hoursQuarter',
  trainer: (trainer: number) => `trainer:${trainer}`,
  prerequisite: 'prerequisite',
  envelope: (envelope: number) => `envelope:${envelope}`,
  logic: 'logic',
};

/** A seat: a taking in a line. */
export interface Seat {
  taking: number;
  line: number;
  column: number;
}

/** What the parts of the model share. */
export interface Around {
  problem: Problem;
  builder: MipBuilder;
  lines: readonly CandidateLine[];
  sessions: readonly number[];
  ofLine: readonly (readonly Seat[])[];
  ofTaking: readonly (readonly Seat[])[];
}
