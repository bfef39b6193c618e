import type { Envelope } from '#shared/budget/budget.contract.ts';
import type { DemandInput } from '#shared/optimise/demand.ts';
import type { ConflictPart } from '#shared/optimise/optimise.contract.ts';

/** A cap by unit and kind of cost, in cents; null where the user lifted it. */
export interface WishedCap {
  unitId: number | null;
  unit: string | null;
  kind: Envelope['kind'];
  amount: number | null;
}

export type Quarter = 1 | 2 | 3 | 4;

/** What the user asks of the best plan, as the screen holds it. */
export interface Wish {
  /** Cents of real cost; null for no limit. */
  budget: number | null;
  caps: WishedCap[];
  quarters: Quarter[];
  bySite: boolean;
  /** Whether what was decided of the year's needs holds. */
  arbitrated: boolean;
  hoursPerYear: number | null;
  hoursPerQuarter: number | null;
  accreditedTrainers: boolean;
  pinned: number[];
  excluded: number[];
  /** The plan whose lines stay, once it is approved; what is found comes on top of it. */
  beside: number | null;
  /** Seconds the search may take. */
  seconds: number;
}

/** What is asked before the user touches anything: the plan's own envelopes. Additional ones add to the main ones. */
export function firstWish(budget: number | null, envelopes: readonly Envelope[]): Wish {
  const caps = new Map<string, WishedCap>();
  for (const { unitId, unit, kind, amount } of envelopes) {
    if (unitId === null && kind === null) continue;
    const known = caps.get(`${unitId}|${kind}`);
    if (known) known.amount = (known.amount ?? 0) + amount;
    else caps.set(`${unitId}|${kind}`, { unitId, unit, kind, amount });
  }
  return {
    ...{
      budget,
      caps: [...caps.values()],
      quarters: [1, 2, 3, 4],
      bySite: false,
      arbitrated: true,
    },
    ...{ hoursPerYear: null, hoursPerQuarter: null, accreditedTrainers: false },
    ...{ pinned: [], excluded: [], beside: null, seconds: 60 },
  };
}

/** The demand of a wish for a year; `budget` left to the caller by the curve. */
export function demandOf(wish: Wish, year: number): DemandInput {
  const { budget, caps, quarters, hoursPerYear, hoursPerQuarter } = wish;
  return {
    year,
    ...(budget === null ? {} : { budget }),
    envelopes: caps.flatMap(({ unitId, kind, amount }) =>
      amount === null ? [] : [{ unitId, kind, amount }],
    ),
    ...(wish.beside === null ? {} : { beside: wish.beside }),
    ...(quarters.length === 4 ? {} : { quarters }),
    ...(hoursPerYear === null ? {} : { hoursPerYear }),
    ...(hoursPerQuarter === null ? {} : { hoursPerQuarter }),
    bySite: wish.bySite,
    arbitrated: wish.arbitrated,
    accreditedTrainers: wish.accreditedTrainers,
    pinned: wish.pinned.map((courseId) => ({ courseId })),
    excluded: wish.excluded,
  };
}

/** Names exactly what a curve answers: everything asked but the budget. */
export function curveKey(wish: Wish, year: number): string {
  const { budget: _, ...rest } = demandOf(wish, year);
  return JSON.stringify(rest);
}

/** Names exactly what a search answers. */
export const searchKey = (wish: Wish, year: number): string => JSON.stringify(demandOf(wish, year));

/**
 * The wish with one part of a conflict given up: money or hours raised by what is missing, a pinned course let go, a
 * mandatory one or one that a need asks for left out. Null where nothing on this screen can give way (the sizes of sessions).
 */
export function relax(wish: Wish, { kind, id, costKind, relaxBy }: ConflictPart): Wish | null {
  const without = (ids: readonly number[]) => ids.filter((one) => one !== id);
  switch (kind) {
    case 'pinned':
      return { ...wish, pinned: without(wish.pinned) };
    case 'need':
    case 'must':
      return id === null ? null : { ...wish, excluded: [...without(wish.excluded), id] };
    case 'trainer':
      return { ...wish, accreditedTrainers: false };
    case 'hoursYear':
      return { ...wish, hoursPerYear: raised(wish.hoursPerYear, relaxBy) };
    case 'hoursQuarter':
      return { ...wish, hoursPerQuarter: raised(wish.hoursPerQuarter, relaxBy) };
    case 'group':
    case 'prerequisite':
      return null;
    default:
      if (id === null && costKind === null) {
        return { ...wish, budget: raised(wish.budget, relaxBy) };
      }
      return {
        ...wish,
        caps: wish.caps.map((cap) =>
          cap.unitId === id && cap.kind === costKind
            ? { ...cap, amount: raised(cap.amount, relaxBy) }
            : cap,
        ),
      };
  }
}

/** Raised by what is missing; lifted where that is not known. */
const raised = (limit: number | null, by: number | null): number | null =>
  limit === null || by === null ? null : Math.ceil(limit + by);
