import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { NeedRecord } from '#shared/needs/need-record.ts';
import type { NeedStatus } from '#shared/needs/needs.contract.ts';
import type { Writer } from '../../database/access.ts';
import { emptyDecision } from './collect-needs.ts';
import {
  deleteNeeds,
  insertNeeds,
  readNeeds,
  readNeedsById,
  setDecision,
  setPostponed,
} from './needs.store.ts';

interface Decision {
  ids: readonly number[];
  status: NeedStatus;
  by: string;
  reason: string;
}

/**
 * Arbitrates needs. A postponed one is collected again in the next year; taking it back removes that heir while nobody
 * has decided on it. Throws NEED_REASON_REQUIRED and NEED_IN_PLAN.
 */
export async function decideNeeds(
  tx: Writer,
  { ids, status, by, reason }: Decision,
): Promise<number> {
  if (status === 'refused' && reason === '') throw new RelaisError('NEED_REASON_REQUIRED');
  const needs = (await readNeedsById(tx, ids)).filter((need) => need.status !== status);
  checkFree(needs);
  await takeBack(tx, needs);
  const decided = needs.map(({ id }) => id);
  const open = status === 'collected';
  await setDecision(tx, decided, {
    status,
    reason: open || reason === '' ? null : reason,
    by: open || by === '' ? null : by,
    on: open ? null : today(),
  });
  if (status === 'postponed') await postpone(tx, needs);
  return needs.length;
}

/** Throws NEED_IN_PLAN, naming the first need that a plan line answers. */
export function checkFree(needs: readonly NeedRecord[]): void {
  const taken = needs.find(({ lineId }) => lineId !== null);
  if (taken) throw new RelaisError('NEED_IN_PLAN', { name: taken.title });
}

async function postpone(tx: Writer, needs: readonly NeedRecord[]): Promise<void> {
  // One that was taken back after its heir had been decided on still has it.
  const heirless = needs.filter(({ postponedTo }) => postponedTo === null);
  const heirs = await insertNeeds(
    tx,
    heirless.map((need) => ({
      ...need,
      ...emptyDecision,
      year: need.year + 1,
      createdOn: today(),
    })),
  );
  await setPostponed(
    tx,
    heirless.map(({ id }, at) => [id, heirs[at]!] as const),
  );
}

async function takeBack(tx: Writer, needs: readonly NeedRecord[]): Promise<void> {
  const heirs = needs.flatMap(({ postponedTo }) => postponedTo ?? []);
  const untouched = (await readNeeds(tx, { ids: heirs })).filter(
    ({ status, lineId }) => status === 'collected' && lineId === null,
  );
  await deleteNeeds(
    tx,
    untouched.map(({ id }) => id),
  );
}
