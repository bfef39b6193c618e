import { fold } from '../kernel/text.ts';
import type { Outcome } from './outcome.ts';
import type { FrameworkJob, FrameworkSkill, RequirementRecord, Writes } from './writes.ts';
import { noWrites } from './writes.ts';

/** A job or skill as it stands: a company's own has no framework. */
export type Shelved<T> = Omit<T, 'framework' | 'code'> & {
  framework: string | null;
  code: string | null;
};

export interface FrameworksSnapshot {
  jobs: readonly Shelved<FrameworkJob>[];
  skills: readonly Shelved<FrameworkSkill>[];
  requirements: readonly RequirementRecord[];
  nextJob: number;
  nextSkill: number;
  nextRequirement: number;
}

type JobFacts = Pick<FrameworkJob, 'code' | 'name'> &
  Partial<Pick<FrameworkJob, 'nameEn' | 'description' | 'alternatives' | 'groupCode'>>;
type SkillFacts = Pick<FrameworkSkill, 'code' | 'name'> &
  Partial<Pick<FrameworkSkill, 'nameEn' | 'domain' | 'description' | 'alternatives'>>;

/**
 * Puts a framework's jobs, skills and requirements beside what stands. A thing is known by its published code; else
 * the company's own thing of the same name takes the code, so that one name is never two things. What the company
 * changed itself (a name it uses, a required level) is kept.
 */
export class FrameworkShelf {
  readonly #framework: string;
  readonly #outcome: Outcome;
  readonly #writes: Writes = noWrites();
  readonly #jobs = new Map<string, Shelved<FrameworkJob>>();
  readonly #skills = new Map<string, Shelved<FrameworkSkill>>();
  readonly #jobNames = new Map<string, Shelved<FrameworkJob>>();
  readonly #ownSkills = new Map<string, Shelved<FrameworkSkill>>();
  readonly #requirements: Map<string, RequirementRecord>;
  readonly #seenJobs = new Set<string>();
  readonly #seenSkills = new Set<string>();
  #nextJob: number;
  #nextSkill: number;
  #nextRequirement: number;

  constructor(snapshot: FrameworksSnapshot, framework: string, outcome: Outcome) {
    this.#framework = framework;
    this.#outcome = outcome;
    this.#nextJob = snapshot.nextJob;
    this.#nextSkill = snapshot.nextSkill;
    this.#nextRequirement = snapshot.nextRequirement;
    for (const job of snapshot.jobs) {
      this.#jobNames.set(job.folded, job);
      if (job.framework === framework) this.#jobs.set(job.code!, job);
    }
    for (const skill of snapshot.skills) {
      if (skill.framework === framework) this.#skills.set(skill.code!, skill);
      else if (skill.framework === null) this.#ownSkills.set(skill.folded, skill);
    }
    this.#requirements = new Map(
      snapshot.requirements.map((one) => [`${one.jobId} ${one.skillId}`, one]),
    );
  }

  /** Tells whether any skill of the framework stands. */
  get hasSkills(): boolean {
    return this.#skills.size > 0;
  }

  job(code: string): Shelved<FrameworkJob> | undefined {
    return this.#jobs.get(code);
  }

  skill(code: string): Shelved<FrameworkSkill> | undefined {
    return this.#skills.get(code);
  }

  putJob(row: number, facts: JobFacts): Shelved<FrameworkJob> {
    const held = this.#jobs.get(facts.code);
    const homonym = this.#jobNames.get(fold(facts.name));
    const own = homonym?.framework === null ? homonym : undefined;
    const free = homonym === undefined || homonym === held || own !== undefined;
    const name = free ? facts.name : `${facts.name} (${shortCode(facts.code)})`;
    const now = held ?? own;
    const job: Shelved<FrameworkJob> = {
      id: now?.id ?? this.#nextJob++,
      name: now && !now.library ? now.name : name,
      folded: '',
      framework: this.#framework,
      code: facts.code,
      description: facts.description ?? now?.description ?? null,
      library: now?.library ?? true,
      nameEn: facts.nameEn ?? now?.nameEn ?? null,
      alternatives: facts.alternatives ?? now?.alternatives ?? null,
      groupCode: facts.groupCode ?? now?.groupCode ?? null,
    };
    job.folded = fold(job.name);
    this.#seenJobs.add(facts.code);
    this.#jobs.set(facts.code, job);
    this.#jobNames.set(job.folded, job);
    this.#count(row, now, job, this.#writes.frameworkJobs);
    return job;
  }

  putSkill(row: number, facts: SkillFacts): Shelved<FrameworkSkill> {
    const held = this.#skills.get(facts.code);
    const own = held ? undefined : this.#ownSkills.get(fold(facts.name));
    const now = held ?? own;
    const skill: Shelved<FrameworkSkill> = {
      id: now?.id ?? this.#nextSkill++,
      name: now && !now.library ? now.name : facts.name,
      folded: '',
      framework: this.#framework,
      code: facts.code,
      description: facts.description ?? now?.description ?? null,
      library: now?.library ?? true,
      nameEn: facts.nameEn ?? now?.nameEn ?? null,
      domain: now?.domain ?? facts.domain ?? null,
      alternatives: facts.alternatives ?? now?.alternatives ?? null,
    };
    skill.folded = fold(skill.name);
    if (own) this.#ownSkills.delete(own.folded);
    this.#seenSkills.add(facts.code);
    this.#skills.set(facts.code, skill);
    this.#count(row, now, skill, this.#writes.frameworkSkills);
    return skill;
  }

  /** Asks a skill of a job. A requirement whose published values did not move is left as the company set it. */
  putRequirement(
    row: number,
    job: Shelved<FrameworkJob>,
    skill: Shelved<FrameworkSkill>,
    asked: Pick<
      RequirementRecord,
      'level' | 'criticality' | 'publishedLevel' | 'publishedImportance'
    >,
  ): void {
    const key = `${job.id} ${skill.id}`;
    const now = this.#requirements.get(key);
    if (!job.library && skill.library) this.#writes.adoptedSkills.push(skill.id);
    if (!now) {
      const requirement = {
        id: this.#nextRequirement++,
        jobId: job.id,
        unitId: null,
        skillId: skill.id,
        ...asked,
      };
      this.#requirements.set(key, requirement);
      this.#writes.requirements.added.push(requirement);
      this.#outcome.added += 1;
      return;
    }
    const moved =
      now.publishedLevel !== asked.publishedLevel ||
      now.publishedImportance !== asked.publishedImportance;
    if (!moved) {
      this.#outcome.unchanged += 1;
      return;
    }
    // A requirement the company wrote itself keeps its level beside the published one.
    const own = now.publishedLevel === null && now.publishedImportance === null;
    const level = own ? now.level : asked.level;
    const criticality = own ? now.criticality : asked.criticality;
    this.#writes.requirements.changed.push({ ...now, ...asked, level, criticality });
    this.#outcome.changed += 1;
    this.#outcome.show(row, `${job.name} · ${skill.name}`, 'level', now.level, level);
  }

  /**
   * Notes what the framework published before and this file, the whole list of them, no longer has. A file with less
   * than half of what is held is a collection (ESCO publishes several), not a new release: nothing is withdrawn then.
   */
  withdrawOthers(kind: 'jobs' | 'skills'): void {
    const [held, seen] =
      kind === 'jobs' ? [this.#jobs, this.#seenJobs] : [this.#skills, this.#seenSkills];
    if (seen.size * 2 < held.size) return;
    for (const [code, { id }] of held) {
      if (!seen.has(code)) this.#writes.withdrawn[kind].push(id);
    }
  }

  get writes(): Writes {
    return this.#writes;
  }

  #count<T extends Shelved<FrameworkJob> | Shelved<FrameworkSkill>>(
    row: number,
    now: T | undefined,
    next: T,
    writes: { added: unknown[]; changed: unknown[] },
  ): void {
    if (!now) {
      writes.added.push(next);
      this.#outcome.added += 1;
      return;
    }
    const fields = (Object.keys(next) as (keyof T & string)[]).filter(
      (field) => now[field] !== next[field],
    );
    if (fields.length === 0) {
      this.#outcome.unchanged += 1;
      return;
    }
    writes.changed.push(next);
    this.#outcome.changed += 1;
    for (const field of fields) {
      if (field !== 'folded') this.#outcome.show(row, next.name, field, now[field], next[field]);
    }
  }
}

/** The last part of a code that is a web address. */
function shortCode(code: string): string {
  return code.slice(code.lastIndexOf('/') + 1);
}
