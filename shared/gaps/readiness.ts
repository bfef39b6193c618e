/** Sums over a set of required cells, exact because each is an integer: index 0 to 2 is criticality 1 to 3. */
export interface GapSums {
  requirements: number;
  met: number;
  /** Levels missing, by criticality. */
  missing: [number, number, number];
  /** Levels asked, by criticality. */
  asked: [number, number, number];
}

/** Gap figures of a person, unit, job, skill or company. */
export interface GapFigures {
  requirements: number;
  met: number;
  /** Σ weight(criticality) × gap. */
  weightedGap: number;
  /** Σ weight(criticality) × required level. */
  weightedRequired: number;
  /** 1 − weightedGap / weightedRequired; 1 when nothing is asked. */
  readiness: number;
  /** met / requirements, a part-met requirement counting as unmet; 1 when nothing is asked. */
  compliance: number;
}

export function emptySums(): GapSums {
  return { requirements: 0, met: 0, missing: [0, 0, 0], asked: [0, 0, 0] };
}

/** Adds a required cell to the sums, as many `times` as there are cells like it. */
export function addCell(
  sums: GapSums,
  required: number,
  current: number,
  criticality: number,
  times = 1,
): void {
  const gap = current < required ? required - current : 0;
  sums.requirements += times;
  if (gap === 0) sums.met += times;
  sums.missing[criticality - 1]! += gap * times;
  sums.asked[criticality - 1]! += required * times;
}

/** Turns sums into the figures shown (formulas of the field: weighted gap, readiness, compliance). */
export function toFigures(sums: GapSums, weights: readonly [number, number, number]): GapFigures {
  const weigh = (levels: readonly [number, number, number]) =>
    weights[0] * levels[0] + weights[1] * levels[1] + weights[2] * levels[2];
  const weightedGap = weigh(sums.missing);
  const weightedRequired = weigh(sums.asked);
  return {
    requirements: sums.requirements,
    met: sums.met,
    weightedGap,
    weightedRequired,
    readiness: weightedRequired === 0 ? 1 : 1 - weightedGap / weightedRequired,
    compliance: sums.requirements === 0 ? 1 : sums.met / sums.requirements,
  };
}
