import type { JobUses, UnitUses } from '#shared/people/organisation.contract.ts';
import type { Reader } from '../../database/access.ts';
import { countNaming, type Reference } from '../../database/references.ts';

/** Every column of the schema that names a unit; a test compares it with the schema's own. */
export const unitReferences: Record<keyof UnitUses, Reference> = {
  employees: { table: 'employee', column: 'unit_id' },
  units: { table: 'unit', column: 'parent_id' },
  requirements: { table: 'requirement', column: 'unit_id' },
  countRules: { table: 'count_rule', column: 'unit_id' },
  envelopes: { table: 'envelope', column: 'unit_id' },
  envelopeChanges: { table: 'envelope_change', column: 'unit_id' },
  needs: { table: 'need', column: 'unit_id' },
  campaigns: { table: 'campaign', column: 'unit_id' },
};

/** Every column of the schema that names a job. */
export const jobReferences: Record<keyof JobUses, Reference> = {
  employees: { table: 'employee_job', column: 'job_id' },
  requirements: { table: 'requirement', column: 'job_id' },
  links: { table: 'job', column: 'linked_job_id' },
};

/** How many rows of each kind name the unit or job. */
export async function countUses<K extends string>(
  db: Reader,
  references: Record<K, Reference>,
  id: number,
): Promise<Record<K, number>> {
  const counts = {} as Record<K, number>;
  for (const use of Object.keys(references) as K[]) {
    counts[use] = await countNaming(db, references[use], [id]);
  }
  return counts;
}
