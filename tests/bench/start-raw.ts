import Database from 'better-sqlite3';

/** The same file opened and read by SQL alone, in a process as new as the product's. */
const db = new Database(process.argv[2]!);
db.pragma('journal_mode = WAL');
db.pragma('quick_check(1)');
db.prepare('SELECT count(*) FROM employee').get();
db.prepare('SELECT id, unit_id, hire_date, leave_date FROM employee').all();
db.prepare('SELECT employee_id, job_id FROM employee_job').all();
db.prepare(
  'SELECT id, employee_id, skill_id, level, source, date, valid_until FROM assessment',
).all();
db.close();
