import type Database from 'better-sqlite3';

/**
 * What the skills map adds to assessed levels: behaviours per level, wishes, count rules, assessment campaigns,
 * career interviews, and the path from expert to trainer. Dates are ISO text.
 */
export function skillsMap(db: Database.Database): void {
  db.exec(`
    ALTER TABLE employee ADD COLUMN interview_date TEXT;

    ALTER TABLE job ADD COLUMN name_en TEXT;
    ALTER TABLE job ADD COLUMN alternatives TEXT;
    ALTER TABLE job ADD COLUMN group_code TEXT;
    ALTER TABLE job ADD COLUMN linked_job_id INTEGER REFERENCES job(id) ON DELETE SET NULL;
    CREATE INDEX job_linked ON job(linked_job_id) WHERE linked_job_id IS NOT NULL;
    CREATE TABLE framework_release (
      id INTEGER PRIMARY KEY, framework TEXT NOT NULL, part TEXT NOT NULL, file_name TEXT NOT NULL,
      imported_on TEXT NOT NULL, UNIQUE (framework, part)
    ) STRICT;

    CREATE TABLE skill_behaviour (
      id INTEGER PRIMARY KEY, skill_id INTEGER NOT NULL REFERENCES skill(id) ON DELETE CASCADE,
      level INTEGER NOT NULL CHECK (level >= 0), description TEXT NOT NULL, UNIQUE (skill_id, level)
    ) STRICT;
    CREATE TABLE interest (
      id INTEGER PRIMARY KEY, employee_id INTEGER NOT NULL REFERENCES employee(id) ON DELETE CASCADE,
      skill_id INTEGER NOT NULL REFERENCES skill(id) ON DELETE CASCADE,
      to_use INTEGER CHECK (to_use BETWEEN 0 AND 2), to_teach INTEGER CHECK (to_teach BETWEEN 0 AND 2),
      date TEXT NOT NULL, UNIQUE (employee_id, skill_id)
    ) STRICT;
    CREATE INDEX interest_skill ON interest(skill_id);
    CREATE TABLE count_rule (
      id INTEGER PRIMARY KEY, unit_id INTEGER REFERENCES unit(id) ON DELETE CASCADE,
      skill_id INTEGER NOT NULL REFERENCES skill(id) ON DELETE CASCADE,
      level INTEGER NOT NULL CHECK (level >= 1), minimum INTEGER NOT NULL CHECK (minimum >= 1)
    ) STRICT;
    CREATE UNIQUE INDEX count_rule_place ON count_rule(coalesce(unit_id, 0), skill_id);
    CREATE INDEX count_rule_skill ON count_rule(skill_id);
    CREATE TABLE campaign (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL, opens_on TEXT NOT NULL, closes_on TEXT NOT NULL,
      unit_id INTEGER REFERENCES unit(id) ON DELETE CASCADE, domain TEXT
    ) STRICT;

    CREATE TABLE trainer (
      id INTEGER PRIMARY KEY, employee_id INTEGER NOT NULL REFERENCES employee(id) ON DELETE CASCADE,
      skill_id INTEGER NOT NULL REFERENCES skill(id) ON DELETE CASCADE,
      stage TEXT NOT NULL CHECK (stage IN
        ('detected', 'volunteer', 'mission', 'training', 'observed', 'accredited', 'active', 'renewed', 'suspended')),
      manager_agreed INTEGER, accredited_domain TEXT, days_per_year REAL, accredited_level INTEGER, accredited_on TEXT, valid_until TEXT,
      comment TEXT, UNIQUE (employee_id, skill_id)
    ) STRICT;
    CREATE INDEX trainer_skill ON trainer(skill_id);
    CREATE TABLE trainer_event (
      id INTEGER PRIMARY KEY, trainer_id INTEGER NOT NULL REFERENCES trainer(id) ON DELETE CASCADE,
      at TEXT NOT NULL, stage TEXT NOT NULL, who TEXT NOT NULL, reason TEXT NOT NULL
    ) STRICT;
    CREATE INDEX trainer_event_trainer ON trainer_event(trainer_id);
    CREATE TABLE trainer_point (
      id INTEGER PRIMARY KEY, employee_id INTEGER NOT NULL REFERENCES employee(id) ON DELETE CASCADE,
      skill_id INTEGER NOT NULL REFERENCES skill(id) ON DELETE CASCADE,
      criterion TEXT NOT NULL, points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 2),
      reason TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL, UNIQUE (employee_id, skill_id, criterion)
    ) STRICT;
    CREATE INDEX trainer_point_skill ON trainer_point(skill_id);
    CREATE TABLE succession (
      id INTEGER PRIMARY KEY, employee_id INTEGER NOT NULL REFERENCES employee(id) ON DELETE CASCADE,
      skill_id INTEGER NOT NULL REFERENCES skill(id) ON DELETE CASCADE,
      successor_id INTEGER NOT NULL REFERENCES employee(id) ON DELETE CASCADE,
      decided_on TEXT NOT NULL, who TEXT NOT NULL, comment TEXT, UNIQUE (employee_id, skill_id)
    ) STRICT;
    CREATE INDEX succession_skill ON succession(skill_id);
    CREATE INDEX succession_successor ON succession(successor_id);
  `);
}
