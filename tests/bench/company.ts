import { seededRandom } from '#shared/kernel/random.ts';
import { fold } from '#shared/kernel/text.ts';
import { Session } from '../../electron/backend/session.ts';

const skillCount = 120;
const jobCount = 40;
const unitCount = 40;
const courseCount = 120;

/** What a measured company is made of. Every employee has one job, every job 30 requirements. */
export interface CompanySize {
  employees: number;
  /** Share of required cells that were assessed. */
  assessed: number;
}

/**
 * Writes a deterministic company straight into a new workspace file: people × 30 requirements each,
 * one assessment for most required cells, and a course for every skill.
 */
export async function makeCompany(path: string, size: CompanySize): Promise<void> {
  const random = seededRandom(20_270_101);
  const pick = (count: number) => Math.floor(random() * count);
  const session = Session.create(path);
  const db = session.raw;
  db.transaction(() => {
    const unit = db.prepare('INSERT INTO unit (id, name, folded) VALUES (?, ?, ?)');
    for (let n = 1; n <= unitCount; n++) unit.run(n, `Unité ${n}`, fold(`Unité ${n}`));
    const skill = db.prepare('INSERT INTO skill (id, name, folded, domain) VALUES (?, ?, ?, ?)');
    for (let n = 1; n <= skillCount; n++)
      skill.run(n, `Compétence ${n}`, fold(`Compétence ${n}`), `Domaine ${n % 8}`);
    const job = db.prepare('INSERT INTO job (id, name, folded) VALUES (?, ?, ?)');
    const requirement = db.prepare(
      'INSERT INTO requirement (job_id, skill_id, level, criticality) VALUES (?, ?, ?, ?)',
    );
    const asked: number[][] = [];
    for (let n = 1; n <= jobCount; n++) {
      job.run(n, `Emploi ${n}`, fold(`Emploi ${n}`));
      const skills = Array.from({ length: 30 }, (_, i) => ((n * 7 + i * 3) % skillCount) + 1);
      asked.push([...new Set(skills)]);
      for (const id of asked[n - 1]!) requirement.run(n, id, 1 + pick(4), 1 + pick(3));
    }
    const course = db.prepare(
      `INSERT INTO course (id, code, title, modality, hours, group_min, group_max, price_per_learner, price_per_session)
       VALUES (?, ?, ?, 'classroom', ?, 4, 12, ?, ?)`,
    );
    const raises = db.prepare(
      'INSERT INTO course_skill (course_id, skill_id, from_level, to_level) VALUES (?, ?, 0, ?)',
    );
    for (let n = 1; n <= courseCount; n++) {
      const intra = n % 3 === 0;
      course.run(
        n,
        `F${n}`,
        `Formation ${n}`,
        7 + pick(3) * 7,
        intra ? null : 45_000,
        intra ? 280_000 : null,
      );
      raises.run(n, ((n - 1) % skillCount) + 1, 2 + pick(3));
    }
    const employee = db.prepare(
      `INSERT INTO employee (id, matricule, last_name, first_name, unit_id, category, hire_date, hourly_cost)
       VALUES (?, ?, ?, ?, ?, 'Employé', '2015-01-01', ?)`,
    );
    const holds = db.prepare(
      'INSERT INTO employee_job (employee_id, job_id, position) VALUES (?, ?, 0)',
    );
    const assessment = db.prepare(
      "INSERT INTO assessment (employee_id, skill_id, level, source, date) VALUES (?, ?, ?, 'manager', ?)",
    );
    for (let n = 1; n <= size.employees; n++) {
      const jobId = 1 + pick(jobCount);
      employee.run(
        n,
        `M${String(n).padStart(6, '0')}`,
        `Nom ${n}`,
        `Prénom ${n}`,
        1 + pick(unitCount),
        2500 + pick(3000),
      );
      holds.run(n, jobId);
      for (const id of asked[jobId - 1]!)
        if (random() < size.assessed) assessment.run(n, id, pick(5), `2026-0${1 + pick(9)}-15`);
    }
  })();
  await session.close();
}
