import type Database from 'better-sqlite3';

/** What a course says of itself beside its price: quality mark, certificate, what must come before it; and the traces of AFEST. */
export function catalogue(db: Database.Database): void {
  db.exec(`
    ALTER TABLE course ADD COLUMN qualiopi INTEGER;
    ALTER TABLE course ADD COLUMN certificate TEXT;
    ALTER TABLE course ADD COLUMN certificate_code TEXT;
    CREATE TABLE course_prerequisite (
      id INTEGER PRIMARY KEY, course_id INTEGER NOT NULL REFERENCES course(id) ON DELETE CASCADE,
      before_id INTEGER REFERENCES course(id) ON DELETE CASCADE,
      skill_id INTEGER REFERENCES skill(id) ON DELETE CASCADE, level INTEGER,
      CHECK ((before_id IS NULL) <> (skill_id IS NULL)), CHECK ((skill_id IS NULL) = (level IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX course_prerequisite_before ON course_prerequisite(course_id, before_id) WHERE before_id IS NOT NULL;
    CREATE UNIQUE INDEX course_prerequisite_level ON course_prerequisite(course_id, skill_id) WHERE skill_id IS NOT NULL;
    CREATE INDEX course_prerequisite_course ON course_prerequisite(before_id) WHERE before_id IS NOT NULL;
    CREATE INDEX course_prerequisite_skill ON course_prerequisite(skill_id) WHERE skill_id IS NOT NULL;
    CREATE TABLE afest_trace (
      id INTEGER PRIMARY KEY, line_id INTEGER NOT NULL REFERENCES plan_line(id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('analysis', 'trainer', 'reflection', 'assessment')),
      date TEXT NOT NULL, note TEXT
    ) STRICT;
    CREATE INDEX afest_trace_line ON afest_trace(line_id);
  `);
}
