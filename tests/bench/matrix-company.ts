import { seededRandom } from '#shared/kernel/random.ts';
import { fold } from '#shared/kernel/text.ts';
import { Session } from '../../electron/backend/session.ts';

/** The size the matrix must stay smooth at. */
export interface MatrixSize {
  employees: number;
  skills: number;
  /** Assessments of each employee; one in ten is an older one of a skill assessed twice. */
  assessments: number;
}

const jobCount = 60;
const unitCount = 80;
const siteCount = 12;
const domainCount = 16;
const askedPerJob = 30;

/** Writes a deterministic company whose people are assessed on what their job asks, and on more, into a new file. */
export async function makeMatrixCompany(path: string, size: MatrixSize): Promise<void> {
  const random = seededRandom(20_270_301);
  const pick = (count: number) => Math.floor(random() * count);
  const session = Session.create(path);
  const db = session.raw;
  const named = (table: string, count: number, name: string) => {
    const insert = db.prepare(`INSERT INTO ${table} (id, name, folded) VALUES (?, ?, ?)`);
    for (let n = 1; n <= count; n++) insert.run(n, `${name} ${n}`, fold(`${name} ${n}`));
  };
  db.transaction(() => {
    named('unit', unitCount, 'Unité');
    named('job', jobCount, 'Emploi');
    const skill = db.prepare('INSERT INTO skill (id, name, folded, domain) VALUES (?, ?, ?, ?)');
    for (let n = 1; n <= size.skills; n++) {
      skill.run(n, `Compétence ${n}`, fold(`Compétence ${n}`), `Domaine ${1 + (n % domainCount)}`);
    }
    const requirement = db.prepare(
      'INSERT INTO requirement (job_id, skill_id, level, criticality) VALUES (?, ?, ?, ?)',
    );
    const skillsOf = (job: number) =>
      Array.from({ length: askedPerJob }, (_, i) => ((job * 13 + i * 11) % size.skills) + 1);
    for (let job = 1; job <= jobCount; job++) {
      for (const id of new Set(skillsOf(job))) requirement.run(job, id, 1 + pick(4), 1 + pick(3));
    }
    const employee = db.prepare(
      `INSERT INTO employee (id, matricule, last_name, first_name, unit_id, site, hire_date)
       VALUES (?, ?, ?, ?, ?, ?, '2015-01-01')`,
    );
    const holds = db.prepare(
      'INSERT INTO employee_job (employee_id, job_id, position) VALUES (?, ?, 0)',
    );
    const assess = db.prepare(
      `INSERT INTO assessment (employee_id, skill_id, level, source, date, valid_until)
       VALUES (?, ?, ?, ?, ?, ?)`,
    );
    for (let n = 1; n <= size.employees; n++) {
      const job = 1 + pick(jobCount);
      const unit = 1 + pick(unitCount);
      const number = String(n).padStart(6, '0');
      employee.run(
        n,
        `M${number}`,
        `Nom ${number}`,
        `Prénom ${n}`,
        unit,
        `Site ${unit % siteCount}`,
      );
      holds.run(n, job);
      const skills = new Set(skillsOf(job).filter(() => random() < 0.85));
      const distinct = Math.round(size.assessments * 0.9);
      while (skills.size < distinct) skills.add(1 + pick(size.skills));
      const known = [...skills].slice(0, distinct);
      for (let at = 0; at < size.assessments; at++) {
        const again = at >= distinct;
        const year = again ? 2022 : 2023 + pick(4);
        const ends = pick(20) === 0 ? `${2025 + pick(4)}-06-30` : null;
        const source = pick(3) === 0 ? 'self' : 'manager';
        assess.run(n, known[at % distinct], pick(5), source, `${year}-0${1 + pick(9)}-15`, ends);
      }
    }
  })();
  await session.close();
}
