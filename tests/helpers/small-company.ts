import { sql } from 'kysely';
import type { Backend } from '../../electron/backend/backend.ts';

/**
 * Fills a workspace: 12 welders (job 1; six in unit 1, six in unit 2) asked welding 4 (indispensable) and safety 2 (importante),
 * with nothing assessed but safety of person 1, certified until the end of 2098. Hourly cost 20 € for person 1, else the default.
 */
export async function fillSmallCompany({ session }: Backend): Promise<void> {
  await session.write('edit', async (tx) => {
    await tx
      .insertInto('unit')
      .values(
        ['Atelier', 'Montage'].map((name, at) => ({
          id: at + 1,
          name,
          folded: name.toLowerCase(),
          parent_id: null,
        })),
      )
      .execute();
    await sql`INSERT INTO job (id, name, folded) VALUES (1, 'Soudeur', 'soudeur')`.execute(tx);
    await sql`INSERT INTO skill (id, name, folded, kind) VALUES (1, 'Soudage', 'soudage', 'skill'),
      (2, 'Sécurité', 'securite', 'qualification'), (3, 'Anglais', 'anglais', 'skill')`.execute(tx);
    await sql`INSERT INTO employee (id, matricule, last_name, first_name, unit_id, category, hourly_cost)
      SELECT value, 'M' || value, 'Nom' || value, 'Prénom', iif(value <= 6, 1, 2), 'Ouvrier', iif(value = 1, 2000, NULL)
      FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12]')`.execute(tx);
    await sql`INSERT INTO employee_job (employee_id, job_id, position) SELECT id, 1, 0 FROM employee`.execute(
      tx,
    );
    await sql`INSERT INTO requirement (job_id, skill_id, level, criticality) VALUES (1, 1, 4, 3), (1, 2, 2, 2)`.execute(
      tx,
    );
    await sql`INSERT INTO assessment (employee_id, skill_id, level, source, date, valid_until)
      VALUES (1, 2, 2, 'certificate', '2026-01-05', '2098-12-31')`.execute(tx);
  });
}

/** Courses of the small company, in cents: welding 0→2 and 2→4, and a mandatory safety course. */
export const smallCatalogue = [
  {
    ...{ code: 'SOUD1', title: 'Soudage, bases', hours: 14, groupMax: 10 },
    ...{ pricePerLearner: 60_000, pricePerSession: 300_000 },
    skills: [{ skillId: 1, fromLevel: 0, toLevel: 2 }],
  },
  {
    ...{ code: 'SOUD2', title: 'Soudage, maîtrise', hours: 21, groupMax: 4 },
    skills: [{ skillId: 1, fromLevel: 2, toLevel: 4 }],
  },
  {
    ...{ code: 'SECU', title: 'Sécurité', hours: 7, groupMin: 4, groupMax: 12 },
    ...{ pricePerLearner: 20_000, mandatory: true },
    skills: [{ skillId: 2, fromLevel: 0, toLevel: 2 }],
  },
];
