import type { CostKind } from '../budget/cost-kinds.ts';
import type { Prerequisite } from '../catalogue/catalogue.contract.ts';
import type { Verdict } from '../exports/director-columns.ts';
import type { AssessmentColumns } from '../gaps/workforce.ts';
import type { AttendanceStatus } from '../sessions/closing-outcome.ts';
import type { Skill } from '../skills/skills.contract.ts';
import type { NewName } from './registry.ts';

/** An employee as it will stand. */
export interface EmployeeRecord {
  id: number;
  matricule: string;
  lastName: string;
  firstName: string;
  email: string | null;
  unitId: number | null;
  site: string | null;
  managerId: number | null;
  contract: string | null;
  category: string | null;
  sex: string | null;
  birthDate: string | null;
  hireDate: string | null;
  leaveDate: string | null;
  interviewDate: string | null;
  fte: number | null;
  hourlyCost: number | null;
}

/** Where a skill is filed, and what it is, as it will stand. */
export type SkillFiling = Pick<Skill, 'id' | 'domain' | 'kind'>;

export interface RequirementRecord {
  id: number;
  jobId: number | null;
  unitId: number | null;
  skillId: number;
  level: number;
  criticality: number;
  publishedLevel: number | null;
  publishedImportance: number | null;
}

export interface CourseRecord {
  id: number;
  code: string;
  title: string;
  modality: string;
  hours: number;
  groupMin: number;
  groupMax: number;
  pricePerLearner: number | null;
  pricePerSession: number | null;
  provider: string | null;
  mandatory: boolean;
  objective: string | null;
  certifying: boolean;
  validityMonths: number | null;
  qualiopi: boolean | null;
  certificate: string | null;
  certificateCode: string | null;
}

export interface CourseSkillRecord {
  id: number;
  courseId: number;
  skillId: number;
  fromLevel: number;
  toLevel: number;
}

/** A job or skill of a published framework, as it will stand. */
interface FrameworkThing extends NewName {
  framework: string;
  code: string;
  description: string | null;
  nameEn: string | null;
  /** Other published names, one a line. */
  alternatives: string | null;
  library: boolean;
}

export interface FrameworkJob extends FrameworkThing {
  /** Where the publisher files it: an ISCO group, a ROME letter, a SOC major group. */
  groupCode: string | null;
}

export interface FrameworkSkill extends FrameworkThing {
  domain: string | null;
}

/** What a file says of somebody's presence at a session. */
export interface AttendanceRecord {
  id: number;
  status: AttendanceStatus;
  hours: number | null;
  hotScore: number | null;
}

/** An entry as an accounting file gives it, in cents. */
export interface ImportedActual {
  /** The entry it was before, now on another line; null for a new one. */
  id: number | null;
  planId: number;
  lineId: number;
  kind: CostKind;
  date: string;
  amount: number;
  supplier: string | null;
  document: string | null;
  note: string | null;
  /** What the file says first, to know the entry again. */
  key: string;
}

/** What the director answered on lines of a plan; totals in cents. */
export interface DirectorWrites {
  planId: number;
  totals: { lineId: number; amount: number }[];
  notes: { lineId: number; comment: string | null; opinion: Verdict | null }[];
}

/** Rows to add and rows to change, each as it will stand. */
export interface Changes<T> {
  added: T[];
  changed: T[];
}

/** Everything an import writes, with the ids things will have: valid as long as the workspace did not change. */
export interface Writes {
  units: NewName[];
  /** Units, new ones included, and the unit each will stand under. */
  unitParents: [unitId: number, parentId: number][];
  jobs: NewName[];
  skills: NewName[];
  /** Skills a file gives a domain or a kind, new ones included. */
  skillFilings: SkillFiling[];
  employees: Changes<EmployeeRecord>;
  /** The jobs an employee will hold, in order, in place of those held now. */
  holdings: { employeeId: number; jobIds: number[] }[];
  requirements: Changes<RequirementRecord>;
  /** Ids of requirements a corrected file sets to level 0. */
  removedRequirements: number[];
  /** Entries to add to the history; a correction is one too. */
  assessments: AssessmentColumns | null;
  courses: Changes<CourseRecord>;
  courseSkills: Changes<CourseSkillRecord>;
  /** What must come before a course, in place of what is asked now. */
  coursePrerequisites: { courseId: number; prerequisites: Prerequisite[] }[];
  /** Rows of attendance as they will stand. */
  attendance: AttendanceRecord[];
  /** Accounting entries to add or move. */
  actuals: ImportedActual[];
  director: DirectorWrites | null;
  frameworkJobs: Changes<FrameworkJob>;
  frameworkSkills: Changes<FrameworkSkill>;
  /** Things of a framework library the company takes over because its rows name them. */
  adoptedJobs: number[];
  adoptedSkills: number[];
  /** The part of a framework the file is. */
  release: { framework: string; part: string } | null;
  /** Ids of what the framework published before and this file no longer has. */
  withdrawn: { jobs: number[]; skills: number[] };
}

export function noWrites(): Writes {
  const none = () => ({ added: [], changed: [] });
  return {
    units: [],
    unitParents: [],
    jobs: [],
    skills: [],
    skillFilings: [],
    employees: none(),
    holdings: [],
    requirements: none(),
    removedRequirements: [],
    assessments: null,
    courses: none(),
    courseSkills: none(),
    coursePrerequisites: [],
    attendance: [],
    actuals: [],
    director: null,
    frameworkJobs: none(),
    frameworkSkills: none(),
    adoptedJobs: [],
    adoptedSkills: [],
    release: null,
    withdrawn: { jobs: [], skills: [] },
  };
}
