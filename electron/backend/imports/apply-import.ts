import type { ImportKind } from '#shared/imports/imports.contract.ts';
import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Backend } from '../backend.ts';
import { writeRelease } from '../frameworks/releases.store.ts';
import type { Report } from '../run-job.ts';
import { askedOf, computeImport, type ImportResult, type ImportTarget } from './compute-import.ts';
import { writeMapping } from './mappings.store.ts';
import { storeImport } from './store-import.ts';
import type { Upload } from './uploads.ts';

/** Keys of `history.words.ts`. */
const labels: Record<ImportKind, string> = {
  employees: 'importEmployees',
  requirements: 'importRequirements',
  assessments: 'importAssessments',
  courses: 'importCourses',
  attendance: 'importAttendance',
  actuals: 'importActuals',
  director: 'importDirector',
  framework: 'importFramework',
};

/** How often an import is computed again because the workspace changed under it. */
const attempts = 3;

/** The last preview when it answers the same question on the same data, else a new one; kept on the upload. */
export async function currentResult(
  backend: Backend,
  upload: Upload,
  target: ImportTarget,
  report: Report,
  signal: AbortSignal,
): Promise<ImportResult> {
  const held = upload.result;
  if (held && held.asked === askedOf(target) && held.revision === backend.session.revision) {
    return held;
  }
  // Let go of the one before it, which may be large, while the next is made.
  upload.result = undefined;
  const result = await computeImport(backend, upload, target, report, signal);
  upload.result = result;
  upload.rejections = result.rejections;
  return result;
}

/**
 * Applies a file in one transaction, one undoable step. With any rejection nothing is written unless `acceptPartial`.
 * When the workspace changed since the preview the file is compared again, inside the same call.
 */
export async function applyImport(
  backend: Backend,
  upload: Upload,
  target: ImportTarget & { acceptPartial: boolean },
  report: Report,
  signal: AbortSignal,
): Promise<ImportResult & { applied: boolean }> {
  const { session } = backend;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const result = await currentResult(backend, upload, target, report, signal);
    if (result.rejections.length > 0 && !target.acceptPartial) return { ...result, applied: false };
    const { added, changed, placedUnits, mapping, kind } = result.preview;
    const stored =
      added + changed + placedUnits === 0 ||
      (await session
        .write(labels[kind], async (tx) => {
          // Ids were given for the data compared with: on other data they would be wrong.
          if (session.revision !== result.revision) throw new Moved();
          await storeImport(tx, result.writes, report);
          const { release } = result.writes;
          if (release) {
            const { fileName } = upload;
            await writeRelease(tx, { ...release, fileName, importedOn: today() });
          }
          return true;
        })
        .catch((error: unknown) => {
          if (error instanceof Moved) return false;
          throw error;
        }));
    if (!stored) continue;
    await session.note((tx) => writeMapping(tx, kind, result.signature, mapping));
    upload.result = undefined;
    return { ...result, applied: true };
  }
  throw new RelaisError('CONFLICT', { detail: '' });
}

class Moved extends Error {}
