import { migrate } from '../../electron/database/migrate.ts';
import { currentVersion } from '../../electron/database/migrations/index.ts';
import { connect } from '../../electron/database/open.ts';
import { statements } from './two-steps.ts';

// Migrates the file named on the command line and is killed right after the statement of that number (-1: never).
const [path = '', at = ''] = process.argv.slice(2);

migrate(connect(path), [
  {
    version: currentVersion + 10,
    run: (db) => {
      statements.forEach((statement, index) => {
        db.exec(statement);
        if (index === Number(at)) process.kill(process.pid, 'SIGKILL');
      });
    },
  },
]);
