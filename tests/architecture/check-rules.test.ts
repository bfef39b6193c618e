import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../electron/hosts/project.ts';

test('a check that read next to nothing is a failure, not a success', () => {
  const script = join(projectFolder, 'tests/architecture/check-rules.ts');
  const run = spawnSync(process.execPath, [script, '.ci'], { encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('did not understand the sources');
});
