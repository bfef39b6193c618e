import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeCompany } from '../bench/company.ts';
import { addLargePlan, planOffers } from '../bench/large-plan.ts';
import { openClient } from '../bench/prepared.ts';
import { checkDirector } from '../helpers/check-director.ts';
import { soffice } from '../helpers/libreoffice.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

/** `node tests/bench/director.ts 2000 --check` holds 2,000 lines to the same, which takes a minute. */
const lines = 600;

test.skipIf(!soffice)(
  'the director’s file of a large plan is sound, LibreOffice finds every cached result, and three changed inputs give the product’s figures (skipped where soffice is not installed)',
  async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'large.relais');
    await makeCompany(path, { employees: 60, assessed: 0.85 });
    const { backend } = openClient(path, folder);
    onTestFinished(() => backend.close());
    const planId = await addLargePlan(backend, lines);
    const check = await checkDirector(backend, planId, folder, { offers: planOffers });
    expect(check).toMatchObject({ faults: [], uncached: [], apart: [] });
    expect(check.formulas).toBeGreaterThan(15_000);
    expect(check.moved).toBeGreaterThan(100);
  },
);
