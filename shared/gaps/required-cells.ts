import type { WorkforceEmployee, WorkforceRequirement } from './workforce.ts';

/** What is asked of one person, job or unit, by skill id: one array a column. */
export interface RequiredCells {
  skillId: Int32Array;
  level: Uint8Array;
  criticality: Uint8Array;
}

interface Asked {
  level: number;
  criticality: number;
}

/** Requirements ready to be asked by job, by unit and by person. */
export interface RequirementIndex {
  jobs: ReadonlyMap<number, RequiredCells>;
  /** Merges what a person's jobs and unit ask; people with the same jobs and unit share one answer. */
  of(person: Pick<WorkforceEmployee, 'jobIds' | 'unitId'>): RequiredCells;
}

/**
 * Indexes requirements. Of several requirements for one skill the highest level holds,
 * and on equal levels the higher criticality (domain rules, §2 and §3).
 */
export function indexRequirements(requirements: readonly WorkforceRequirement[]): RequirementIndex {
  const byJob = new Map<number, Map<number, Asked>>();
  const byUnit = new Map<number, Map<number, Asked>>();
  for (const { jobId, unitId, skillId, level, criticality } of requirements) {
    const groups = jobId === null ? byUnit : byJob;
    const key = jobId ?? unitId!;
    const asked = groups.get(key) ?? new Map<number, Asked>();
    groups.set(key, asked);
    raise(asked, skillId, level, criticality);
  }
  const jobs = new Map([...byJob].map(([job, asked]) => [job, toColumns(asked)]));
  const known = new Map<string, RequiredCells>();
  return {
    jobs,
    of({ jobIds, unitId }) {
      const unit = unitId === null ? undefined : byUnit.get(unitId);
      // Most people: what their only job asks is all there is.
      const only = !unit && jobIds.length === 1 ? jobs.get(jobIds[0]!) : undefined;
      if (only) return only;
      const profile = `${unit ? unitId : ''}|${jobIds.join(',')}`;
      let cells = known.get(profile);
      if (!cells) {
        cells = merge([...jobIds.map((id) => byJob.get(id)), unit]);
        known.set(profile, cells);
      }
      return cells;
    },
  };
}

function merge(sources: readonly (ReadonlyMap<number, Asked> | undefined)[]): RequiredCells {
  const merged = new Map<number, Asked>();
  for (const source of sources) {
    if (!source) continue;
    for (const [skillId, { level, criticality }] of source) {
      raise(merged, skillId, level, criticality);
    }
  }
  return toColumns(merged);
}

function raise(
  asked: Map<number, Asked>,
  skillId: number,
  level: number,
  criticality: number,
): void {
  const held = asked.get(skillId);
  const higher =
    !held || level > held.level || (level === held.level && criticality > held.criticality);
  if (higher) asked.set(skillId, { level, criticality });
}

function toColumns(asked: ReadonlyMap<number, Asked>): RequiredCells {
  const skillId = Int32Array.from(asked.keys()).sort();
  const level = new Uint8Array(skillId.length);
  const criticality = new Uint8Array(skillId.length);
  for (let at = 0; at < skillId.length; at += 1) {
    const held = asked.get(skillId[at]!)!;
    level[at] = held.level;
    criticality[at] = held.criticality;
  }
  return { skillId, level, criticality };
}
