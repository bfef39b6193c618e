import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

/** Path of a public file nobody here wrote, kept beside the project. */
export function publicData(...path: string[]): string {
  return join(folder, ...path);
}

/** Whether those files are there; tests that need them are skipped otherwise, saying `whereAbsent`. */
export const hasPublicData = existsSync(folder);

/** Ends the name of a test that needs them. */
export const whereAbsent = '(skipped where ../shared/data is absent)';
