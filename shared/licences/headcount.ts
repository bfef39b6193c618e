import type { People } from './price.ts';

/** What a projection supposes; percentages are whole numbers. Fields left out change nothing. */
export interface Hypotheses {
  headcount: number;
  /** Yearly growth, %. */
  growth: number;
  /** Share of registered people active in a month, %. */
  active: number;
  /** Share of the headcount that gets an account, %. */
  equipped?: number | undefined;
  /** Share of registered people who log in at least once in a year, %; the monthly share when left out. */
  reach?: number | null | undefined;
  /** Enrolments a registered person makes in a year. */
  enrolments?: number | undefined;
  /** Twelve shares of the usual headcount, January first, %. */
  seasons?: readonly number[] | undefined;
  /** People who join (or leave, below zero) for good at a month counted from 0: a site, a recruitment. */
  moves?: readonly { month: number; people: number }[] | undefined;
  /** Active people read from a platform's log, month by month; the share above serves where it stops. */
  activity?: readonly number[] | undefined;
}

/**
 * People of month `m` (0 is the first): headcount × (1 + growth)^(m/12) plus those who moved in, at the season's
 * share, times the share equipped. Those reached grow from the monthly share to the yearly one, in a straight line.
 */
export function peopleOfMonth(hypotheses: Hypotheses, m: number): People {
  const { growth, active, equipped = 100, enrolments = 1 } = hypotheses;
  const moved = hypotheses.moves?.length ? movedBy(hypotheses.moves, m) : 0;
  const usual = hypotheses.headcount * (1 + growth / 100) ** (m / 12) + moved;
  const season = hypotheses.seasons?.[m % 12] ?? 100;
  const registered = Math.max(0, whole((usual * season * equipped) / 10_000));
  const reach = Math.max(active, hypotheses.reach ?? active);
  const reachedShare = active + ((reach - active) * (m % 12)) / 11;
  const read = hypotheses.activity?.[m];
  return {
    registered,
    active: read === undefined ? activeOf(registered, active) : Math.min(read, registered),
    enrolments: whole(registered * enrolments),
    reached: activeOf(registered, reachedShare),
  };
}

function movedBy(moves: NonNullable<Hypotheses['moves']>, m: number): number {
  return moves.reduce((sum, { month, people }) => (month <= m ? sum + people : sum), 0);
}

/** Active people among registered ones, rounded to a whole person. */
export function activeOf(registered: number, active: number): number {
  return whole((registered * active) / 100);
}

/** Rounds to a whole person: a product such as 50 × 0.29 carries a binary error that would turn a half into less. */
function whole(value: number): number {
  const nearHalf = Math.abs(value - Math.floor(value) - 0.5) < 1e-6;
  return Math.round(nearHalf ? Number(value.toPrecision(15)) : value);
}
