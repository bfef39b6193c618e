import { fold } from '../kernel/text.ts';
import type { AttendanceStatus } from '../sessions/closing-outcome.ts';
import type { Refusal } from './parsed.ts';

type Marked = Exclude<AttendanceStatus, 'replaced' | 'enrolled'>;

/** Words of French and English exports, by what they mean. */
const words: Record<Marked, readonly string[]> = {
  present: [
    'present',
    'presente',
    'oui',
    'yes',
    'termine',
    'terminee',
    'realise',
    'reussi',
    'valide',
    'acheve',
    'attended',
    'completed',
    'complete',
    'passed',
    'done',
    'finished',
  ],
  partial: [
    'partiel',
    'partielle',
    'presence partielle',
    'en cours',
    'partial',
    'partially attended',
    'partly present',
    'in progress',
    'started',
    'commence',
  ],
  absent: [
    'absent',
    'absente',
    'non',
    'no',
    'excuse',
    'absent excuse',
    'non commence',
    'not started',
    'not attended',
    'no show',
    'no-show',
    'missed',
  ],
};
const meanings = new Map(
  (Object.keys(words) as Marked[]).flatMap((status) =>
    words[status].map((word): [string, Marked] => [word, status]),
  ),
);

export interface PresenceSaid {
  status: string | null;
  /** 0 to 1. */
  completion: number | null;
  hours: number | null;
  /** Hours of the session. */
  whole: number;
}

/**
 * What a row says of somebody's presence: its status in words first, else the share completed, else the hours.
 * A partial presence needs its hours: those given, else the share of the session's.
 */
export function presenceOf({
  status,
  completion,
  hours,
  whole,
}: PresenceSaid):
  | { ok: true; status: Marked; hours: number | null }
  | { ok: false; field: string; refusal: Refusal } {
  const refused = (field: string, refusal: Refusal) => ({ ok: false as const, field, refusal });
  if (hours !== null && hours > whole) {
    return refused('attendedHours', { code: 'outOfRange', data: { low: 0, high: whole } });
  }
  const share = completion ?? (hours === null || whole === 0 ? null : hours / whole);
  const said = status === null ? undefined : meanings.get(fold(status));
  if (status !== null && said === undefined) {
    const allowed = 'présent, partiel, absent / present, partial, absent';
    return refused('attendance', { code: 'unknownValue', data: { allowed } });
  }
  const meant =
    said ?? (share === null ? null : share >= 1 ? 'present' : share <= 0 ? 'absent' : 'partial');
  if (meant === null) return refused('attendance', { code: 'required', data: {} });
  if (meant !== 'partial') return { ok: true, status: meant, hours: null };
  const followed = hours ?? (share === null ? null : Math.round(share * whole * 100) / 100);
  if (followed === null || followed <= 0) {
    return refused('attendedHours', { code: 'required', data: {} });
  }
  return { ok: true, status: 'partial', hours: followed };
}
