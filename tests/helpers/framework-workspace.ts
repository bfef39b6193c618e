import { createRouterClient } from '@orpc/server';
import { Backend } from '../../electron/backend/backend.ts';
import { importsRouter } from '../../electron/backend/imports/imports.router.ts';
import { Session } from '../../electron/backend/session.ts';
import type { ImportPreview } from '../../shared/imports/imports.contract.ts';
import { fileOf } from './importing.ts';
import { last } from './last.ts';
import { publicData } from './public-data.ts';

/** The published files that make the three frameworks whole, in the order they are imported. */
export const frameworkFiles = {
  esco: ['skills_fr.csv', 'skills_en-us.csv', 'occupations_fr.csv'],
  rome: [
    'unix_referentiel_code_rome_v347_utf8.csv',
    'unix_referentiel_competence_v347_utf8.csv',
    'unix_coherence_item_v347_utf8.csv',
  ],
  onet: ['Skills.xlsx', 'Occupation Data.xlsx'],
} as const;

/** Imports the published files of the frameworks; the outcome of each by its name. */
export async function importFrameworks(
  backend: Backend,
  which: readonly (keyof typeof frameworkFiles)[],
): Promise<Record<string, ImportPreview>> {
  const client = createRouterClient(importsRouter, { context: { backend } });
  const outcomes: Record<string, ImportPreview> = {};
  for (const framework of which) {
    for (const name of frameworkFiles[framework]) {
      const { token } = await last(
        await client.upload({ file: fileOf(publicData(framework, name)) }),
      );
      outcomes[name] = await last(
        await client.apply({ token, kind: 'framework', acceptPartial: true }),
      );
    }
  }
  return outcomes;
}

/** Imports the IBM employees, whose nine roles become the company's jobs. */
export async function importIbmPeople(backend: Backend): Promise<void> {
  const client = createRouterClient(importsRouter, { context: { backend } });
  const file = fileOf(publicData('hr', 'ibm_hr_attrition_full.csv'));
  const { token } = await last(await client.upload({ file }));
  const mapping = { EmployeeNumber: 'matricule', JobRole: 'job', Department: 'unit' };
  await last(await client.apply({ token, kind: 'employees', mapping, acceptPartial: true }));
}

/** A new workspace file; `fill` puts things in it before it is closed. */
export async function makeWorkspace(
  path: string,
  folder: string,
  fill: (backend: Backend) => Promise<unknown>,
): Promise<void> {
  const backend = new Backend({ dataFolder: folder, temporaryFolder: folder, language: 'fr' });
  backend.adopt(Session.create(path));
  try {
    await fill(backend);
  } finally {
    await backend.close();
  }
}
