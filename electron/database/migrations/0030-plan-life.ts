import type Database from 'better-sqlite3';

/**
 * What a plan needs to be lived with: needs before it, scenarios beside it, dated sessions and attendance after it.
 * Dates are ISO text, times « 09:00 », money cents. An assessment that a session gave names it.
 */
export function planLife(db: Database.Database): void {
  db.exec(`
    CREATE TABLE need (
      id INTEGER PRIMARY KEY, year INTEGER NOT NULL, title TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('gap', 'expiry', 'interview', 'request', 'obligation')),
      priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 3),
      wished_quarter INTEGER CHECK (wished_quarter BETWEEN 1 AND 4),
      unit_id INTEGER REFERENCES unit(id) ON DELETE SET NULL,
      skill_id INTEGER REFERENCES skill(id) ON DELETE SET NULL, to_level INTEGER,
      course_id INTEGER REFERENCES course(id) ON DELETE SET NULL,
      headcount INTEGER NOT NULL DEFAULT 0 CHECK (headcount >= 0),
      status TEXT NOT NULL DEFAULT 'collected' CHECK (status IN ('collected', 'kept', 'refused', 'postponed')),
      reason TEXT, decided_by TEXT, decided_on TEXT, asked_by TEXT, comment TEXT, created_on TEXT NOT NULL,
      line_id INTEGER REFERENCES plan_line(id) ON DELETE SET NULL,
      postponed_to INTEGER REFERENCES need(id) ON DELETE SET NULL
    ) STRICT;
    CREATE INDEX need_year ON need(year);
    CREATE INDEX need_line ON need(line_id);
    CREATE INDEX need_postponed ON need(postponed_to);
    CREATE TABLE need_person (
      id INTEGER PRIMARY KEY, need_id INTEGER NOT NULL REFERENCES need(id) ON DELETE CASCADE,
      employee_id INTEGER NOT NULL REFERENCES employee(id) ON DELETE CASCADE, UNIQUE (need_id, employee_id)
    ) STRICT;
    CREATE INDEX need_person_employee ON need_person(employee_id);

    ALTER TABLE plan ADD COLUMN scenario_of INTEGER REFERENCES plan(id) ON DELETE CASCADE;
    ALTER TABLE plan ADD COLUMN active INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE plan ADD COLUMN amending_by TEXT;
    ALTER TABLE plan ADD COLUMN amending_for TEXT;
    ALTER TABLE plan_event ADD COLUMN detail TEXT;
    CREATE INDEX plan_scenario ON plan(scenario_of);
    ALTER TABLE envelope ADD COLUMN additional INTEGER NOT NULL DEFAULT 0;

    CREATE TABLE session (
      id INTEGER PRIMARY KEY, line_id INTEGER NOT NULL REFERENCES plan_line(id) ON DELETE CASCADE,
      state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'open', 'running', 'done', 'closed', 'cancelled')),
      site TEXT, room TEXT, link TEXT, provider TEXT,
      trainer_id INTEGER REFERENCES employee(id) ON DELETE SET NULL, comment TEXT, reason TEXT
    ) STRICT;
    CREATE INDEX session_line ON session(line_id);
    CREATE INDEX session_trainer ON session(trainer_id);
    CREATE TABLE session_day (
      id INTEGER PRIMARY KEY, session_id INTEGER NOT NULL REFERENCES session(id) ON DELETE CASCADE,
      date TEXT NOT NULL, starts TEXT NOT NULL, ends TEXT NOT NULL, UNIQUE (session_id, date, starts)
    ) STRICT;
    CREATE INDEX session_day_date ON session_day(date);
    CREATE TABLE attendance (
      id INTEGER PRIMARY KEY, session_id INTEGER NOT NULL REFERENCES session(id) ON DELETE CASCADE,
      employee_id INTEGER NOT NULL REFERENCES employee(id) ON DELETE CASCADE,
      status TEXT NOT NULL DEFAULT 'enrolled' CHECK (status IN ('enrolled', 'present', 'partial', 'absent', 'replaced')),
      hours REAL, replaced_by INTEGER REFERENCES employee(id) ON DELETE SET NULL,
      hot_score INTEGER, cold_score INTEGER, UNIQUE (session_id, employee_id)
    ) STRICT;
    CREATE INDEX attendance_employee ON attendance(employee_id);
    CREATE TABLE closed_day (id INTEGER PRIMARY KEY, date TEXT NOT NULL UNIQUE, label TEXT NOT NULL) STRICT;
    ALTER TABLE assessment ADD COLUMN session_id INTEGER REFERENCES session(id) ON DELETE SET NULL;
  `);
}
