import type { Matrix } from '#shared/skills/skills.contract.ts';
import { type CellFacts, cellFacts, isGap } from './cell-facts.ts';

export interface PersonLevel {
  skill: Matrix['skills'][number];
  facts: CellFacts;
  /** The person falls short of what is asked. */
  gap: boolean;
}

/** The skills of a matrix narrowed to one person, in the matrix's own order (by domain and name). */
export function personLevels({ skills, cells }: Matrix): PersonLevel[] {
  const found: (PersonLevel & { place: number })[] = [];
  for (let at = 0; at + 5 < cells.length; at += 6) {
    const place = cells[at + 1]!;
    const skill = skills[place];
    if (!skill) continue;
    const facts = cellFacts(cells[at + 2]!, cells[at + 3]!, cells[at + 4]!, cells[at + 5]!);
    found.push({ place, skill, facts, gap: isGap(facts) });
  }
  return found.sort((a, b) => a.place - b.place).map(({ place: _place, ...level }) => level);
}
