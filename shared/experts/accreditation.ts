import { addDays, type IsoDate } from '../kernel/dates.ts';
import type { Settings } from '../workspace/settings.ts';
import { inService, type Stage } from './path.ts';

export const accreditationStatuses = ['valid', 'expiring', 'expired'] as const;
export type AccreditationStatus = (typeof accreditationStatuses)[number];

/**
 * How an accreditation stands on a day, like a qualification: it holds on its last day, and ends soon from the longest
 * alert on. Null outside the stages that need one.
 */
export function accreditationStatus(
  { stage, validUntil }: { stage: Stage; validUntil: IsoDate | null },
  on: IsoDate,
  { expiryAlertDays }: Pick<Settings, 'expiryAlertDays'>,
): AccreditationStatus | null {
  if (!inService.includes(stage) || validUntil === null) return null;
  if (validUntil < on) return 'expired';
  return validUntil <= addDays(on, Math.max(0, ...expiryAlertDays)) ? 'expiring' : 'valid';
}
