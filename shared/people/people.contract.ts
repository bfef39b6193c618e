import { type } from '@orpc/contract';
import { z } from 'zod';
import { isoDate } from '../kernel/dates.ts';
import { id, procedure } from '../kernel/procedure.ts';
import { organisationProcedures } from './organisation.contract.ts';
import { personProcedures } from './person.contract.ts';

export interface Employee {
  id: number;
  matricule: string;
  lastName: string;
  firstName: string;
  email: string | null;
  unitId: number | null;
  unit: string | null;
  jobIds: number[];
  jobs: string[];
  site: string | null;
  managerId: number | null;
  manager: string | null;
  contract: string | null;
  /** Socio-professional category (CSP). */
  category: string | null;
  sex: 'F' | 'M' | null;
  birthDate: string | null;
  hireDate: string | null;
  /** Planned or past leave date. */
  leaveDate: string | null;
  /** Last career interview; null when none was held or known. */
  interviewDate: string | null;
  /** Full-time equivalent, 0 to 1. */
  fte: number | null;
  /** Loaded hourly cost in cents; null means the category's default applies. */
  hourlyCost: number | null;
}

export interface Unit {
  id: number;
  name: string;
  parentId: number | null;
  headcount: number;
}

export interface Job {
  id: number;
  name: string;
  family: string | null;
  headcount: number;
  requirements: number;
  /** `onet`, `rome`, `esco` when it came from a framework, with its published code. */
  framework: string | null;
  code: string | null;
  /** True while the job only stands in the framework library: nobody holds it yet. */
  library: boolean;
}

const optionalText = z.string().trim().max(200).nullable();
export const employeePatch = z
  .object({
    matricule: z.string().trim().min(1).max(50),
    lastName: z.string().trim().min(1).max(200),
    firstName: z.string().trim().max(200),
    email: optionalText,
    unitId: id.nullable(),
    jobIds: z.array(id),
    site: optionalText,
    managerId: id.nullable(),
    contract: optionalText,
    category: optionalText,
    sex: z.enum(['F', 'M']).nullable(),
    birthDate: isoDate.nullable(),
    hireDate: isoDate.nullable(),
    leaveDate: isoDate.nullable(),
    interviewDate: isoDate.nullable(),
    fte: z.number().min(0).max(1.5).nullable(),
    hourlyCost: z.number().int().nonnegative().nullable(),
  })
  .partial();
export type EmployeePatch = z.infer<typeof employeePatch>;

export const peopleContract = {
  ...personProcedures,
  ...organisationProcedures,
  /** Every employee, by name. */
  list: procedure.output(type<Employee[]>()),
  units: procedure.output(type<Unit[]>()),
  /** The company's jobs; with `library`, those of imported frameworks nobody holds too. */
  jobs: procedure
    .input(z.object({ library: z.boolean().default(false) }).default({ library: false }))
    .output(type<Job[]>()),
  create: procedure
    .input(employeePatch.required({ matricule: true, lastName: true }))
    .output(type<Employee>()),
  /** Changes the same fields for one or many employees, in one undoable step. */
  update: procedure
    .input(z.object({ ids: z.array(id).min(1), patch: employeePatch }))
    .output(type<Employee[]>()),
  /** Removes employees with their assessments and enrolments, in one undoable step. */
  remove: procedure
    .input(z.object({ ids: z.array(id).min(1) }))
    .output(type<{ removed: number }>()),
  createUnit: procedure
    .input(
      z.object({ name: z.string().trim().min(1).max(200), parentId: id.nullable().default(null) }),
    )
    .output(type<Unit>()),
  createJob: procedure
    .input(
      z.object({ name: z.string().trim().min(1).max(200), family: optionalText.default(null) }),
    )
    .output(type<Job>()),
};
