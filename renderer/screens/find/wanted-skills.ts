/** A skill looked for, and the level asked at least. */
export interface WantedSkill {
  skillId: number;
  level: number;
}

/** Reads what an address asks: `12:3,40:2`, or the one skill of a link at the level given. Bad pieces are left out. */
export function readWanted(
  { skills, skill }: { skills?: string | undefined; skill?: number | undefined },
  usual: number,
): WantedSkill[] {
  if (skills === undefined) return skill ? [{ skillId: Number(skill), level: usual }] : [];
  const wanted = String(skills)
    .split(',')
    .map((piece) => piece.split(':').map(Number))
    .filter(
      ([id, level]) => Number.isInteger(id) && id! > 0 && Number.isInteger(level) && level! > 0,
    )
    .map(([id, level]) => ({ skillId: id!, level: level! }));
  return [...new Map(wanted.map((one) => [one.skillId, one])).values()].slice(0, 8);
}

/** The same, as an address carries it. */
export function writeWanted(wanted: readonly WantedSkill[]): string {
  return wanted.map(({ skillId, level }) => `${skillId}:${level}`).join(',');
}
