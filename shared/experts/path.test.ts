import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accreditationStatus } from './accreditation.ts';
import { moves, moveTrainer, type Stage, stages, type TrainerFile } from './path.ts';

const around = { on: '2026-11-22', top: 4, name: 'Ana' };
const at = (stage: Stage, file: Partial<TrainerFile> = {}): TrainerFile => ({
  stage,
  managerAgreed: stage !== 'detected',
  level: null,
  validUntil: null,
  ...file,
});
const code = (work: () => unknown) => {
  try {
    work();
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('the path leads from detected to active, and on to a renewal, with its three demands', () => {
  let file = at('detected');
  const go = (stage: Stage, details = {}) => {
    file = moveTrainer(file, stage, details, around);
  };
  expect(code(() => go('volunteer'))).toBe('TRAINER_AGREEMENT');
  go('volunteer', { managerAgreed: true });
  go('mission');
  go('training');
  go('observed');
  expect(code(() => go('accredited', { level: 4 }))).toBe('TRAINER_ACCREDITATION');
  expect(code(() => go('accredited', { level: 5, validUntil: '2029-11-22' }))).toBe(
    'TRAINER_ACCREDITATION',
  );
  expect(code(() => go('accredited', { level: 4, validUntil: '2026-11-22' }))).toBe(
    'TRAINER_ACCREDITATION',
  );
  go('accredited', { level: 4, validUntil: '2029-11-22' });
  go('active');
  expect(code(() => go('renewed'))).toBe('TRAINER_ACCREDITATION');
  go('renewed', { validUntil: '2032-11-22' });
  expect(file).toEqual({
    stage: 'renewed',
    managerAgreed: true,
    level: 4,
    validUntil: '2032-11-22',
  });
});

test('a step that is not on the table is refused, whatever comes with it', () => {
  const details = { managerAgreed: true, level: 4, validUntil: '2030-01-01' };
  fc.assert(
    fc.property(fc.constantFrom(...stages), fc.constantFrom(...stages), (from, to) => {
      const file = at(from, { managerAgreed: true, level: 3, validUntil: '2028-01-01' });
      const outcome = code(() => moveTrainer(file, to, details, around));
      expect(outcome).toBe(moves[from].includes(to) ? 'done' : 'TRAINER_MOVE');
    }),
  );
});

test('nobody goes past detected without the manager, nor active on an accreditation that ended', () => {
  const suspended = at('suspended', { managerAgreed: false, level: 4, validUntil: '2028-01-01' });
  for (const to of moves.suspended) {
    expect(code(() => moveTrainer(suspended, to, { validUntil: '2030-01-01' }, around))).toBe(
      'TRAINER_AGREEMENT',
    );
  }
  const ended = at('suspended', { level: 4, validUntil: '2026-11-21' });
  expect(code(() => moveTrainer(ended, 'active', {}, around))).toBe('TRAINER_EXPIRED');
  expect(code(() => moveTrainer(at('suspended'), 'active', {}, around))).toBe(
    'TRAINER_ACCREDITATION',
  );
});

test('every stage can be reached from the start and left again', () => {
  const seen = new Set<Stage>(['detected']);
  for (const stage of seen) for (const next of moves[stage]) seen.add(next);
  expect(seen).toEqual(new Set(stages));
  for (const stage of stages) expect(moves[stage].length).toBeGreaterThan(0);
});

test('an accreditation holds on its last day, and ends soon from the longest alert on', () => {
  const on = (validUntil: string, stage: Stage = 'active') =>
    accreditationStatus({ stage, validUntil }, '2026-11-22', { expiryAlertDays: [90, 30] });
  expect(on('2026-11-21')).toBe('expired');
  expect(on('2026-11-22')).toBe('expiring');
  expect(on('2027-02-20')).toBe('expiring');
  expect(on('2027-02-21')).toBe('valid');
  expect(on('2026-11-21', 'suspended')).toBe(null);
});
