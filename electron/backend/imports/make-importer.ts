import { actualsImporter } from '#shared/imports/actuals-import.ts';
import { assessmentsImporter } from '#shared/imports/assessments-import.ts';
import { attendanceImporter } from '#shared/imports/attendance-import.ts';
import { coursesImporter } from '#shared/imports/courses-import.ts';
import { employeesImporter } from '#shared/imports/employees-import.ts';
import { frameworkImporter } from '#shared/imports/framework-import.ts';
import type { Shelved } from '#shared/imports/framework-shelf.ts';
import type { Importer, SheetContext } from '#shared/imports/importer.ts';
import type { ImportKind } from '#shared/imports/imports.contract.ts';
import { PeopleFinder } from '#shared/imports/people-finder.ts';
import { type Known, Registry } from '#shared/imports/registry.ts';
import { requirementsImporter } from '#shared/imports/requirements-import.ts';
import type { FrameworkJob, FrameworkSkill } from '#shared/imports/writes.ts';
import type { Reader } from '../../database/access.ts';
import { readCourses } from '../catalogue/catalogue.store.ts';
import {
  nextCourseIds,
  readCourseRecords,
  readCourseSkillRecords,
} from '../catalogue/courses-bulk.store.ts';
import { readPrerequisites } from '../catalogue/prerequisites.store.ts';
import {
  nextPeopleIds,
  readEmployeeRecords,
  readJobRecords,
  readKnownUnits,
} from '../people/people-bulk.store.ts';
import { readPlacedUnits } from '../people/unit-writes.store.ts';
import { readAssessmentColumns } from '../skills/assessment-columns.store.ts';
import {
  nextSkillIds,
  readRequirementRecords,
  readSkillFilings,
  readSkillRecords,
} from '../skills/skills-bulk.store.ts';
import { actualsSnapshot } from './actuals-snapshot.ts';
import { attendanceSnapshot } from './attendance-snapshot.ts';

/** Loads what a kind of import compares with, and gives the pure importer over it. */
export async function makeImporter(
  db: Reader,
  kind: Exclude<ImportKind, 'director'>,
  context: SheetContext,
): Promise<Importer> {
  switch (kind) {
    case 'employees': {
      const next = await nextPeopleIds(db);
      return employeesImporter(context, {
        employees: await readEmployeeRecords(db),
        units: new Registry(await readKnownUnits(db), next.unit),
        parents: new Map((await readPlacedUnits(db)).map(({ id, parentId }) => [id, parentId])),
        jobs: await jobRegistry(db),
        nextEmployee: next.employee,
      });
    }
    case 'requirements':
      return requirementsImporter(context, {
        requirements: await readRequirementRecords(db),
        jobs: await jobRegistry(db),
        units: new Registry(await readKnownUnits(db), (await nextPeopleIds(db)).unit),
        skills: await skillRegistry(db),
        filings: await readSkillFilings(db),
        nextRequirement: (await nextSkillIds(db)).requirement,
      });
    case 'assessments':
      return assessmentsImporter(context, {
        people: new PeopleFinder(await readEmployeeRecords(db)),
        skills: await skillRegistry(db),
        filings: await readSkillFilings(db),
        assessments: await readAssessmentColumns(db),
        courses: await readCourses(db),
        nextAssessment: (await nextSkillIds(db)).assessment,
      });
    case 'courses': {
      const next = await nextCourseIds(db);
      return coursesImporter(context, {
        courses: await readCourseRecords(db),
        courseSkills: await readCourseSkillRecords(db),
        skills: await skillRegistry(db),
        prerequisites: await readPrerequisites(db),
        nextCourse: next.course,
        nextCourseSkill: next.courseSkill,
      });
    }
    case 'attendance':
      return attendanceImporter(context, await attendanceSnapshot(db));
    case 'actuals':
      return actualsImporter(context, await actualsSnapshot(db));
    case 'framework': {
      const skills = await nextSkillIds(db);
      return frameworkImporter(context, {
        jobs: await readJobRecords(db),
        skills: await readSkillRecords(db),
        requirements: await readRequirementRecords(db),
        nextJob: (await nextPeopleIds(db)).job,
        nextSkill: skills.skill,
        nextRequirement: skills.requirement,
      });
    }
  }
}

/** Jobs by name or published code. */
export async function jobRegistry(db: Reader): Promise<Registry> {
  return new Registry((await readJobRecords(db)).map(knownJob), (await nextPeopleIds(db)).job);
}

/** Skills by name, English name or published code. */
export async function skillRegistry(db: Reader): Promise<Registry> {
  const skills = (await readSkillRecords(db)).map((skill) => ({
    ...knownJob(skill),
    otherName: skill.nameEn,
  }));
  return new Registry(skills, (await nextSkillIds(db)).skill);
}

function knownJob(job: Shelved<FrameworkJob> | Shelved<FrameworkSkill>): Known {
  const { id, name, library, framework, code } = job;
  return { id, name, library, framework, code, otherName: null };
}
