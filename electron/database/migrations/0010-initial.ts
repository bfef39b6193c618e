import type Database from 'better-sqlite3';

/**
 * The first schema. Money is integer cents, dates are ISO text, levels are integers on the workspace's scale.
 * `library` marks jobs and skills that only stand in an imported framework until the company uses them.
 */
export function initial(db: Database.Database): void {
  db.exec(`
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE setting (id INTEGER PRIMARY KEY CHECK (id = 1), value TEXT NOT NULL) STRICT;

    CREATE TABLE unit (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE,
      parent_id INTEGER REFERENCES unit(id) ON DELETE SET NULL
    ) STRICT;
    CREATE TABLE job (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE, family TEXT,
      framework TEXT, code TEXT, description TEXT, library INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE UNIQUE INDEX job_framework ON job(framework, code) WHERE framework IS NOT NULL;
    CREATE TABLE employee (
      id INTEGER PRIMARY KEY, matricule TEXT NOT NULL UNIQUE, last_name TEXT NOT NULL, first_name TEXT NOT NULL,
      email TEXT, unit_id INTEGER REFERENCES unit(id) ON DELETE SET NULL, site TEXT,
      manager_id INTEGER REFERENCES employee(id) ON DELETE SET NULL, contract TEXT, category TEXT,
      sex TEXT CHECK (sex IN ('F', 'M')), birth_date TEXT, hire_date TEXT, leave_date TEXT,
      fte REAL, hourly_cost INTEGER
    ) STRICT;
    CREATE INDEX employee_unit ON employee(unit_id);
    CREATE INDEX employee_manager ON employee(manager_id);
    CREATE TABLE employee_job (
      id INTEGER PRIMARY KEY, employee_id INTEGER NOT NULL REFERENCES employee(id) ON DELETE CASCADE,
      job_id INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE, position INTEGER NOT NULL,
      UNIQUE (employee_id, job_id)
    ) STRICT;
    CREATE INDEX employee_job_job ON employee_job(job_id);

    CREATE TABLE skill (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL, name_en TEXT, domain TEXT, description TEXT,
      kind TEXT NOT NULL DEFAULT 'skill' CHECK (kind IN ('skill', 'qualification')),
      framework TEXT, code TEXT, alternatives TEXT, library INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX skill_folded ON skill(folded);
    CREATE UNIQUE INDEX skill_framework ON skill(framework, code) WHERE framework IS NOT NULL;
    CREATE TABLE requirement (
      id INTEGER PRIMARY KEY,
      job_id INTEGER REFERENCES job(id) ON DELETE CASCADE, unit_id INTEGER REFERENCES unit(id) ON DELETE CASCADE,
      skill_id INTEGER NOT NULL REFERENCES skill(id) ON DELETE CASCADE,
      level INTEGER NOT NULL CHECK (level >= 1), criticality INTEGER NOT NULL CHECK (criticality BETWEEN 1 AND 3),
      published_level REAL, published_importance REAL,
      CHECK ((job_id IS NULL) <> (unit_id IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX requirement_job ON requirement(job_id, skill_id) WHERE job_id IS NOT NULL;
    CREATE UNIQUE INDEX requirement_unit ON requirement(unit_id, skill_id) WHERE unit_id IS NOT NULL;
    CREATE INDEX requirement_skill ON requirement(skill_id);
    CREATE TABLE assessment (
      id INTEGER PRIMARY KEY, employee_id INTEGER NOT NULL REFERENCES employee(id) ON DELETE CASCADE,
      skill_id INTEGER NOT NULL REFERENCES skill(id) ON DELETE CASCADE,
      level INTEGER NOT NULL CHECK (level >= 0),
      source TEXT NOT NULL CHECK (source IN ('certificate', 'test', 'training', 'manager', 'self')),
      date TEXT NOT NULL, valid_until TEXT, assessor TEXT
    ) STRICT;
    CREATE INDEX assessment_cell ON assessment(employee_id, skill_id, date);
    CREATE INDEX assessment_skill ON assessment(skill_id);

    CREATE TABLE course (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL, objective TEXT, modality TEXT NOT NULL,
      hours REAL NOT NULL, group_min INTEGER NOT NULL, group_max INTEGER NOT NULL,
      price_per_learner INTEGER, price_per_session INTEGER, provider TEXT,
      mandatory INTEGER NOT NULL DEFAULT 0, certifying INTEGER NOT NULL DEFAULT 0, validity_months INTEGER
    ) STRICT;
    CREATE TABLE course_skill (
      id INTEGER PRIMARY KEY, course_id INTEGER NOT NULL REFERENCES course(id) ON DELETE CASCADE,
      skill_id INTEGER NOT NULL REFERENCES skill(id) ON DELETE CASCADE,
      from_level INTEGER NOT NULL, to_level INTEGER NOT NULL, UNIQUE (course_id, skill_id)
    ) STRICT;
    CREATE INDEX course_skill_skill ON course_skill(skill_id);

    CREATE TABLE plan (
      id INTEGER PRIMARY KEY, year INTEGER NOT NULL, name TEXT NOT NULL,
      status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'submitted', 'approved', 'running', 'closed')),
      created_on TEXT NOT NULL
    ) STRICT;
    CREATE TABLE plan_event (
      id INTEGER PRIMARY KEY, plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
      at TEXT NOT NULL, kind TEXT NOT NULL, who TEXT NOT NULL, reason TEXT NOT NULL
    ) STRICT;
    CREATE INDEX plan_event_plan ON plan_event(plan_id);
    CREATE TABLE plan_line (
      id INTEGER PRIMARY KEY, plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
      course_id INTEGER NOT NULL REFERENCES course(id) ON DELETE RESTRICT, position INTEGER NOT NULL,
      quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4), priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 3),
      mandatory INTEGER NOT NULL, nature TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'draft',
      cost_model TEXT NOT NULL CHECK (cost_model IN ('inter', 'intra', 'internal', 'elearning')),
      provider TEXT, trainer_id INTEGER REFERENCES employee(id) ON DELETE SET NULL,
      sessions INTEGER, hours REAL NOT NULL, group_min INTEGER NOT NULL, group_max INTEGER NOT NULL,
      price_per_learner INTEGER, price_per_session INTEGER,
      travel INTEGER NOT NULL DEFAULT 0, rooms INTEGER NOT NULL DEFAULT 0, comment TEXT
    ) STRICT;
    CREATE INDEX plan_line_plan ON plan_line(plan_id);
    CREATE INDEX plan_line_course ON plan_line(course_id);
    CREATE TABLE plan_participant (
      id INTEGER PRIMARY KEY, line_id INTEGER NOT NULL REFERENCES plan_line(id) ON DELETE CASCADE,
      employee_id INTEGER NOT NULL REFERENCES employee(id) ON DELETE CASCADE, UNIQUE (line_id, employee_id)
    ) STRICT;
    CREATE INDEX plan_participant_employee ON plan_participant(employee_id);
    CREATE TABLE plan_funding (
      id INTEGER PRIMARY KEY, line_id INTEGER NOT NULL REFERENCES plan_line(id) ON DELETE CASCADE,
      source TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('asked', 'agreed', 'refused', 'paid')),
      amount INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX plan_funding_line ON plan_funding(line_id);
    CREATE TABLE envelope (
      id INTEGER PRIMARY KEY, plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
      unit_id INTEGER REFERENCES unit(id) ON DELETE CASCADE, kind TEXT, amount INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX envelope_plan ON envelope(plan_id);

    CREATE TABLE licence_offer (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT;
    CREATE TABLE import_mapping (
      id INTEGER PRIMARY KEY, kind TEXT NOT NULL, signature TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (kind, signature)
    ) STRICT;
  `);
}
