import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder, found from the source or from the built bundle. */
export const projectFolder = findUp(import.meta.dirname);

/** The page built for every window. */
export const builtPage = join(projectFolder, 'out', 'renderer');

function findUp(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('package.json was not found above this file');
  return findUp(parent);
}
