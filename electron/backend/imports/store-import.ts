import type { AssessmentColumns } from '#shared/gaps/workforce.ts';
import type { Writes } from '#shared/imports/writes.ts';
import type { Writer } from '../../database/access.ts';
import { saveImportedActuals, saveStatedTotals } from '../budget/actuals.store.ts';
import { saveLineNotes } from '../budget/line-notes.store.ts';
import { saveCourses } from '../catalogue/courses-bulk.store.ts';
import { replacePrerequisites } from '../catalogue/prerequisites.store.ts';
import { adoptJobs } from '../people/adopt-jobs.ts';
import { insertNamed, saveEmployees, saveFrameworkJobs } from '../people/people-bulk.store.ts';
import { writeUnitParents } from '../people/unit-writes.store.ts';
import type { Report } from '../run-job.ts';
import { saveAttendance } from '../sessions/attendance.store.ts';
import { assessmentChunk, insertAssessmentChunk } from '../skills/assessments-bulk.store.ts';
import { takeSkills } from '../skills/skills.store.ts';
import {
  insertNewSkills,
  saveFrameworkSkills,
  saveRequirements,
  saveSkillFilings,
} from '../skills/skills-bulk.store.ts';

/** Stores everything an import computed, inside the caller's transaction: what is referred to comes first. */
export async function storeImport(tx: Writer, writes: Writes, report: Report): Promise<void> {
  await report('writing', 0, 0);
  await insertNamed(tx, 'unit', writes.units);
  if (writes.unitParents.length > 0) await writeUnitParents(tx, writes.unitParents);
  await insertNamed(tx, 'job', writes.jobs);
  await insertNewSkills(tx, writes.skills);
  await saveSkillFilings(tx, writes.skillFilings);
  await saveFrameworkJobs(tx, writes.frameworkJobs);
  await saveFrameworkSkills(tx, writes.frameworkSkills);
  await saveEmployees(tx, writes);
  await saveRequirements(tx, writes);
  await saveCourses(tx, writes);
  await replacePrerequisites(tx, writes.coursePrerequisites);
  if (writes.attendance.length > 0) await saveAttendance(tx, writes.attendance);
  await storeMoney(tx, writes);
  if (writes.assessments) {
    await inChunks(tx, writes.assessments, report);
  }
  await adoptJobs(tx, writes.adoptedJobs);
  if (writes.adoptedSkills.length > 0) await takeSkills(tx, writes.adoptedSkills);
}

async function storeMoney(tx: Writer, { actuals, director }: Writes): Promise<void> {
  const at = new Date().toISOString();
  if (actuals.length > 0) await saveImportedActuals(tx, actuals, at);
  if (!director) return;
  await saveStatedTotals(tx, director.planId, director.totals, at);
  await saveLineNotes(tx, director.notes, at);
}

async function inChunks(tx: Writer, columns: AssessmentColumns, report: Report): Promise<void> {
  const total = columns.id.length;
  for (let from = 0; from < total; from += assessmentChunk) {
    await insertAssessmentChunk(tx, columns, from);
    await report('writing', Math.min(total, from + assessmentChunk), total);
  }
}
