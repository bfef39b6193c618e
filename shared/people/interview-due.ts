import { addDays, addMonths, type IsoDate } from '../kernel/dates.ts';
import type { Settings } from '../workspace/settings.ts';

export const interviewStatuses = ['late', 'soon', 'planned', 'unknown'] as const;
export type InterviewStatus = (typeof interviewStatuses)[number];

export interface InterviewDue {
  /** Last day on which the next career interview is in time; null when neither a hire date nor an interview is known. */
  by: IsoDate | null;
  status: InterviewStatus;
}

/** The settings the career interview depends on. */
export type InterviewSettings = Pick<
  Settings,
  'firstInterviewMonths' | 'interviewMonths' | 'expiryAlertDays'
>;

/**
 * When the next career interview is due (domain rules, §5, law 2025-989): within the first year after hiring, then
 * every four years after the last one. « soon » starts with the longest alert of the settings. An interview held
 * before somebody was hired (again) does not count for this contract.
 */
export function interviewDue(
  person: { hireDate: IsoDate | null; interviewDate: IsoDate | null },
  on: IsoDate,
  settings: InterviewSettings,
): InterviewDue {
  const { hireDate, interviewDate } = person;
  const held = interviewDate !== null && (hireDate === null || interviewDate >= hireDate);
  const by = held
    ? addMonths(interviewDate, settings.interviewMonths)
    : hireDate && addMonths(hireDate, settings.firstInterviewMonths);
  if (by === null) return { by, status: 'unknown' };
  if (by < on) return { by, status: 'late' };
  const soon = addDays(on, Math.max(0, ...settings.expiryAlertDays));
  return { by, status: by <= soon ? 'soon' : 'planned' };
}
