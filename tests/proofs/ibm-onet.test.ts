import { existsSync, openAsBlob } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import type { JobEvent } from '#shared/kernel/procedure.ts';
import { router } from '../../electron/backend/router.ts';
import { recalculate, soffice } from '../helpers/libreoffice.ts';
import { openWorkspace } from '../helpers/workspace.ts';
import { lintXlsx } from '../helpers/xlsx-linter.ts';

const data = join(import.meta.dirname, '../../../shared/data');
const absent = !existsSync(data);

/** Which O*NET occupation each role of the IBM file is, as an HR person would choose. */
const occupations: Record<string, string> = {
  'Healthcare Representative':
    'Sales Representatives, Wholesale and Manufacturing, Technical and Scientific Products',
  'Human Resources': 'Human Resources Specialists',
  'Laboratory Technician': 'Medical and Clinical Laboratory Technicians',
  Manager: 'General and Operations Managers',
  'Manufacturing Director': 'Industrial Production Managers',
  'Research Director': 'Natural Sciences Managers',
  'Research Scientist': 'Medical Scientists, Except Epidemiologists',
  'Sales Executive': 'Sales Managers',
  'Sales Representative':
    'Sales Representatives, Wholesale and Manufacturing, Except Technical and Scientific Products',
};

async function result<T>(stream: Promise<AsyncIterable<JobEvent<T>>>): Promise<T> {
  for await (const event of await stream) if (event.type === 'result') return event.result;
  throw new Error('the job ended without a result');
}

async function file(path: string): Promise<File> {
  return new File([await openAsBlob(path)], basename(path));
}

test.skipIf(absent)(
  'the IBM employees with O*NET jobs get a costed plan whose totals are the sum of its lines (skipped where ../shared is absent)',
  async (context) => {
    const backend = openWorkspace();
    const client = createRouterClient(router, { context: { backend } });

    const skills = await result(
      client.imports.upload({ file: await file(join(data, 'onet/Skills.xlsx')) }),
    );
    const framework = await result(
      client.imports.apply({ token: skills.token, kind: 'framework', acceptPartial: false }),
    );
    expect(framework.leftOut).toMatchObject({ notRelevant: 3302 });
    expect(framework.rejected).toBe(0);
    const library = await client.people.jobs({ library: true });
    expect(library).toHaveLength(879);

    const people = await result(
      client.imports.upload({ file: await file(join(data, 'hr/ibm_hr_attrition_full.csv')) }),
    );
    const inspected = await client.imports.inspect({ token: people.token, kind: 'employees' });
    const column = (header: string) =>
      inspected.columns.find((candidate) => candidate.header === header)!.column;
    const mapping = {
      [column('EmployeeNumber')]: 'matricule',
      [column('Department')]: 'unit',
      [column('JobRole')]: 'job',
      [column('Gender')]: 'sex',
    };
    const employees = await result(
      client.imports.apply({
        token: people.token,
        kind: 'employees',
        mapping,
        acceptPartial: false,
      }),
    );
    expect(employees).toMatchObject({ added: 1470, rejected: 0, applied: true });

    const all = await client.people.list();
    for (const [role, title] of Object.entries(occupations)) {
      const occupation = library.find((candidate) => candidate.name === title)!;
      const ids = all.filter((person) => person.jobs.includes(role)).map((person) => person.id);
      expect(ids.length).toBeGreaterThan(50);
      await client.people.update({ ids, patch: { jobIds: [occupation.id] } });
    }

    const known = await client.skills.list();
    // 34 of the 35 skills: none of the nine occupations asks for Installation once levels are converted.
    expect(known).toHaveLength(34);
    for (const [index, skill] of known.entries())
      await client.catalogue.create({
        code: `F${index}`,
        title: `Formation ${skill.name}`,
        hours: 14,
        groupMax: 10,
        ...(index % 2 ? { pricePerLearner: 65_050 } : { pricePerSession: 310_025 }),
        skills: [{ skillId: skill.id, fromLevel: 0, toLevel: 4 }],
      });

    const company = (await client.gaps.summary({ by: 'company', on: '2027-01-01' }))[0]!;
    expect(company.readiness).toBe(0);
    expect(company.requirements).toBeGreaterThan(30_000);

    const { plan } = await result(client.plans.propose({ year: 2027 }));
    expect(plan.shareOfGapClosed).toBeCloseTo(1, 10);
    for (const kind of ['pedagogical', 'wages', 'ancillary', 'funding', 'real', 'full'] as const)
      expect(plan.costs[kind]).toBe(plan.lineRows.reduce((sum, line) => sum + line.costs[kind], 0));
    expect(plan.costs.real).toBeGreaterThan(0);

    const ready = await result(client.exports.plan({ planId: plan.id, language: 'fr' }));
    const workbook = await client.exports.file({ token: ready.token });
    const bytes = Buffer.from(await workbook.arrayBuffer());
    expect(await lintXlsx(bytes)).toEqual([]);
    if (!soffice)
      return context.skip('LibreOffice is not installed: the recalculation is not compared');
    const path = join(backend.host.temporaryFolder, 'plan.xlsx');
    await writeFile(path, bytes);
    const { formulas, differences } = await recalculate(path);
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(100);
  },
);
