import type { IsoDate } from '../kernel/dates.ts';
import { RelaisError } from '../kernel/errors.ts';

/** The way from expert to trainer (`domain.md` §4), in its order. */
export const stages = [
  'detected',
  'volunteer',
  'mission',
  'training',
  'observed',
  'accredited',
  'active',
  'renewed',
  'suspended',
] as const;
export type Stage = (typeof stages)[number];

/**
 * Where each stage may lead: one step on, one step back to correct, or a suspension; somebody suspended starts again
 * as a volunteer, in training, or goes back to work. A renewed trainer may be renewed again.
 */
export const moves: Record<Stage, readonly Stage[]> = {
  detected: ['volunteer', 'suspended'],
  volunteer: ['mission', 'detected', 'suspended'],
  mission: ['training', 'volunteer', 'suspended'],
  training: ['observed', 'mission', 'suspended'],
  observed: ['accredited', 'training', 'suspended'],
  accredited: ['active', 'observed', 'suspended'],
  active: ['renewed', 'accredited', 'suspended'],
  renewed: ['renewed', 'suspended'],
  suspended: ['volunteer', 'training', 'active', 'renewed'],
};

/** Stages in which somebody gives training under an accreditation. */
export const inService: readonly Stage[] = ['accredited', 'active', 'renewed'];

/** Whether somebody gives training under an accreditation that holds on a day, its last one included; one without an end holds. */
export function isAccredited(
  { stage, validUntil }: Pick<TrainerFile, 'stage' | 'validUntil'>,
  on: IsoDate,
): boolean {
  return inService.includes(stage) && (validUntil === null || validUntil >= on);
}

/** Stages on the way to an accreditation. */
export const underWay: readonly Stage[] = [
  'detected',
  'volunteer',
  'mission',
  'training',
  'observed',
];

/** What a trainer's record holds that a move may demand or set. */
export interface TrainerFile {
  stage: Stage;
  managerAgreed: boolean;
  level: number | null;
  validUntil: IsoDate | null;
}

/** What comes with a move; fields left out keep what the record holds. */
export interface MoveDetails {
  managerAgreed?: boolean | undefined;
  level?: number | undefined;
  validUntil?: IsoDate | undefined;
}

/** What the screen must ask for before a move to this stage. */
export function demandsOf(
  stage: Stage,
  { managerAgreed }: Pick<TrainerFile, 'managerAgreed'>,
): { agreement: boolean; accreditation: boolean; days: boolean } {
  return {
    agreement: !managerAgreed && stage !== 'detected' && stage !== 'suspended',
    accreditation: stage === 'accredited' || stage === 'renewed',
    days: stage === 'active',
  };
}

/**
 * Checks a move and gives the record after it. Throws TRAINER_MOVE for a step that is not on the table,
 * TRAINER_AGREEMENT when the manager has not agreed, TRAINER_ACCREDITATION when level or validity are missing or past,
 * and TRAINER_EXPIRED for going active on an accreditation that has ended.
 */
export function moveTrainer(
  file: TrainerFile,
  to: Stage,
  details: MoveDetails,
  { on, top, name }: { on: IsoDate; top: number; name: string },
): TrainerFile {
  if (!moves[file.stage].includes(to)) {
    throw new RelaisError('TRAINER_MOVE', { from: file.stage, to });
  }
  const after: TrainerFile = {
    stage: to,
    managerAgreed: to === 'detected' ? false : (details.managerAgreed ?? file.managerAgreed),
    level: details.level ?? file.level,
    validUntil: details.validUntil ?? file.validUntil,
  };
  if (to !== 'detected' && to !== 'suspended' && !after.managerAgreed) {
    throw new RelaisError('TRAINER_AGREEMENT', { name });
  }
  if (to === 'accredited' || to === 'renewed') checkAccreditation(after, file, to, on, top);
  if (to === 'active') {
    if (after.level === null || after.validUntil === null) {
      throw new RelaisError('TRAINER_ACCREDITATION', { top });
    }
    if (after.validUntil < on) throw new RelaisError('TRAINER_EXPIRED', { name });
  }
  return after;
}

function checkAccreditation(
  after: TrainerFile,
  before: TrainerFile,
  to: Stage,
  on: IsoDate,
  top: number,
): void {
  const { level, validUntil } = after;
  const given = level !== null && level >= 1 && level <= top && validUntil !== null;
  // A renewal that does not reach further than what it renews is none.
  const further = to !== 'renewed' || before.validUntil === null || validUntil! > before.validUntil;
  if (!given || validUntil <= on || !further) {
    throw new RelaisError('TRAINER_ACCREDITATION', { top });
  }
}
