import { lookUpIds } from '../gaps/id-lookup.ts';
import { cellWidth, type LevelCells } from './level-cells.ts';
import type { CountRule } from './risks.contract.ts';
import type { SkillHolders } from './skill-holders.ts';

/** How well a skill is covered in the company (`unitId` null) or in a unit with its sub-units. */
export interface CoverageFigures {
  unitId: number | null;
  skillId: number;
  /** Level asked of a holder and how many are needed: of a count rule, else the settings' defaults. */
  level: number;
  minimum: number;
  ruled: boolean;
  /** People asked to have the skill. */
  asked: number;
  /** People at or above the asked level. */
  holders: number;
  /** holders ÷ minimum; above 1 when there are more than needed. */
  coverage: number;
  /** People at or above the holder threshold. */
  busFactor: number;
}

/** How the company is organised, and the numbers its rules ask for. */
export interface CoverageRules {
  rules: readonly CountRule[];
  /** Unit → the unit above, null at the top. */
  parentOf: ReadonlyMap<number, number | null>;
  minimumHolders: number;
}

/**
 * Counts holders against the minimum for the company and each unit, where somebody is asked for the skill or a rule
 * names it (domain rules, §2). People in `without` hold nothing any more: what is asked stays as it was.
 */
export function coverageOf(
  { people, skillIds, cells }: LevelCells,
  skills: readonly SkillHolders[],
  { rules, parentOf, minimumHolders }: CoverageRules,
  without: ReadonlySet<number> = new Set(),
): CoverageFigures[] {
  const places = [null, ...parentOf.keys()];
  const placeOf = lookUpIds(places.map((unit) => unit ?? 0));
  const skillOf = lookUpIds(skillIds);
  const chains = places.map((unit) => chainOf(unit, parentOf).map((id) => placeOf(id)));
  const width = skillIds.length;
  const size = places.length * width;
  const level = Uint8Array.from({ length: size }, (_, at) => skills[at % width]!.threshold);
  const minimum = new Int32Array(size).fill(minimumHolders);
  const ruled = new Uint8Array(size);
  const [asked, holders, busFactor] = [counts(size), counts(size), counts(size)];
  for (const rule of rules) {
    const [place, skill] = [placeOf(rule.unitId ?? 0), skillOf(rule.skillId)];
    if (place < 0 || skill < 0) continue;
    const at = place * width + skill;
    level[at] = rule.level;
    minimum[at] = rule.minimum;
    ruled[at] = 1;
  }
  const there = people.map(({ id }) => !without.has(id));
  const chainOfRow = people.map(({ unitId }) => chains[Math.max(0, placeOf(unitId ?? 0))]!);
  for (let cell = 0; cell < cells.length; cell += cellWidth) {
    const [row, skill, held] = [cells[cell]!, cells[cell + 1]!, cells[cell + 2]!];
    const kept = there[row] ? held : -1;
    const isAsked = cells[cell + 3]! > 0 ? 1 : 0;
    const isHolder = kept >= skills[skill]!.threshold ? 1 : 0;
    for (const place of chainOfRow[row]!) {
      const at = place * width + skill;
      asked[at]! += isAsked;
      busFactor[at]! += isHolder;
      if (kept >= level[at]!) holders[at]! += 1;
    }
  }
  const figures: CoverageFigures[] = [];
  for (let at = 0; at < size; at += 1) {
    if (asked[at] === 0 && ruled[at] === 0) continue;
    figures.push({
      unitId: places[Math.floor(at / width)]!,
      skillId: skillIds[at % width]!,
      level: level[at]!,
      minimum: minimum[at]!,
      ruled: ruled[at] === 1,
      asked: asked[at]!,
      holders: holders[at]!,
      coverage: holders[at]! / minimum[at]!,
      busFactor: busFactor[at]!,
    });
  }
  return figures;
}

const counts = (size: number) => new Int32Array(size);

/** The company (0), then a unit and those above it; a circle of units ends where it closes. */
function chainOf(unit: number | null, parentOf: ReadonlyMap<number, number | null>): number[] {
  const chain = new Set<number>([0]);
  for (let at = unit; at !== null && !chain.has(at); at = parentOf.get(at) ?? null) {
    if (parentOf.has(at)) chain.add(at);
  }
  return [...chain];
}
