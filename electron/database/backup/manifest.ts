import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const count = z.number().int().nonnegative();

/** What was true of a backup when it was verified; written beside it, after it. */
export const manifestSchema = z.object({
  createdAt: z.iso.datetime(),
  reason: z.enum(['automatic', 'manual', 'migration', 'restore']),
  sizeBytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  schemaVersion: count,
  /** Number of the last write it holds (see `meta.ts`). */
  sequence: count,
  /** Instant the workspace was made: another file that took its place has another one. */
  workspaceCreated: z.string(),
  /** Rows of every table. */
  tables: z.record(z.string(), count),
  counts: z.object({
    employees: count,
    units: count,
    jobs: count,
    skills: count,
    requirements: count,
    assessments: count,
    courses: count,
    plans: count,
  }),
  /** The backup before, when this one holds less than half of its rows: see `rotation.ts`. */
  shrunkFrom: z.string().nullable().default(null),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** A backup whose verification succeeded. `id` is its file name without extension. */
export interface VerifiedBackup extends Manifest {
  id: string;
}

export const backupFile = (folder: string, id: string) => join(folder, `${id}.relais`);
export const manifestFile = (folder: string, id: string) => join(folder, `${id}.json`);

/** The verified backups of a folder, newest first; files without a readable manifest are not backups. */
export function listBackups(folder: string): VerifiedBackup[] {
  if (!existsSync(folder)) return [];
  const found: VerifiedBackup[] = [];
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.json')) continue;
    const id = name.slice(0, -'.json'.length);
    const manifest = readManifest(folder, id);
    if (manifest) found.push({ id, ...manifest });
  }
  return found.sort((a, b) =>
    a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? 1 : -1,
  );
}

function readManifest(folder: string, id: string): Manifest | null {
  if (!existsSync(backupFile(folder, id))) return null;
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(manifestFile(folder, id), 'utf8')));
  } catch {
    // A manifest cut or edited by hand vouches for nothing: its file is left alone and not offered.
    return null;
  }
}
