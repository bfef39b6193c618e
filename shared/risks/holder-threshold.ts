/**
 * Level from which a person holds a skill: the holder level of the settings, or the highest level asked of anybody
 * present when that is lower, since nobody is asked for more. `highest` is 0 when nobody is asked for the skill.
 */
export function holderThreshold(holderLevel: number, highest: number): number {
  return highest === 0 ? holderLevel : Math.min(holderLevel, highest);
}

/** Whether too few people hold a skill that is needed: nobody (a hole), or one alone. */
export function lacksHolders(isNeeded: boolean, holders: number): boolean {
  return isNeeded && holders < 2;
}
