/** What one accreditation says: a skill and its level, or the whole domain at that level. */
export interface AccreditedPath {
  skillId: number;
  level: number | null;
  /** The domain it covers beside its skill; null for the skill alone. */
  coversDomain: string | null;
}

/** The level a person is accredited to teach by skill, the highest of their paths; a whole domain counts for each of its skills. */
export function accreditedLevels(
  paths: readonly AccreditedPath[],
  skillsOfDomain: (domain: string) => readonly number[],
): Map<number, number> {
  const levels = new Map<number, number>();
  for (const { skillId, level, coversDomain } of paths) {
    if (level === null) continue;
    const covered = coversDomain === null ? [] : skillsOfDomain(coversDomain);
    for (const skill of [skillId, ...covered]) {
      levels.set(skill, Math.max(level, levels.get(skill) ?? 0));
    }
  }
  return levels;
}
