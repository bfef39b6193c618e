import { RelaisError } from '../kernel/errors.ts';
import { escoOccupationsImporter, escoSkillsImporter } from './esco-import.ts';
import { frameworkFileOf } from './framework-files.ts';
import { FrameworkShelf, type FrameworksSnapshot } from './framework-shelf.ts';
import type { Importer, SheetContext } from './importer.ts';
import { onetOccupationsImporter, onetSkillsImporter } from './onet-import.ts';
import { romeJobsImporter, romeLinksImporter, romeSkillsImporter } from './rome-import.ts';
import { noWrites } from './writes.ts';

const importers: Record<string, (context: SheetContext, shelf: FrameworkShelf) => Importer> = {
  onetSkills: onetSkillsImporter,
  onetOccupations: onetOccupationsImporter,
  romeJobs: romeJobsImporter,
  romeSkills: romeSkillsImporter,
  romeLinks: romeLinksImporter,
  escoSkills: escoSkillsImporter,
  escoOccupations: escoOccupationsImporter,
};

/** Files that list all of a framework's jobs or skills: what they no longer have was withdrawn. */
const wholeLists: Record<string, 'jobs' | 'skills'> = {
  onetSkills: 'skills',
  onetOccupations: 'jobs',
  romeJobs: 'jobs',
  romeSkills: 'skills',
  escoSkills: 'skills',
  escoOccupations: 'jobs',
};

/**
 * A published framework's file. `added` counts the jobs, skills and requirements it creates; they stand in the
 * library, out of the company's lists, until the company uses them. Files that hold nothing the product keeps
 * (groups, titles, scales) are left out whole, and say so.
 */
export function frameworkImporter(context: SheetContext, snapshot: FrameworksSnapshot): Importer {
  const file = frameworkFileOf(context.headers);
  if (!file) throw new RelaisError('FRAMEWORK_UNKNOWN', { file: '' });
  const make = importers[file.name];
  if (make) {
    const shelf = new FrameworkShelf(snapshot, file.layout, context.outcome);
    const importer = make(context, shelf);
    return {
      row: (row) => importer.row(row),
      finish() {
        importer.finish();
        const whole = wholeLists[file.name];
        if (whole) shelf.withdrawOthers(whole);
        // ESCO publishes one file a language; each is a part.
        const english = context.outcome.notes.some(({ key }) => key === 'escoEnglish');
        const part = english ? `${file.name}English` : file.name;
        shelf.writes.release = { framework: file.layout, part };
        return shelf.writes;
      },
    };
  }
  context.outcome.note('nothingKept');
  return { row: () => context.outcome.leave('notUsed'), finish: noWrites };
}
