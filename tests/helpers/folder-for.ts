import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for a whole test file, removed by its caller at the end. */
export function folderFor(name: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `relais-${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
