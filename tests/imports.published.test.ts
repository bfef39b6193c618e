import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ImportKind } from '../shared/imports/imports.contract.ts';
import { fileOf, type ImportOptions, importing } from './helpers/importing.ts';
import { openWorkspace } from './helpers/workspace.ts';

const data = new URL('../../shared/data', import.meta.url).pathname;
const absent = !existsSync(data);
const why = absent ? ' (skipped: ../shared/data is not there)' : '';

function opened() {
  const backend = openWorkspace();
  const { apply } = importing(backend);
  return {
    backend,
    apply: (kind: ImportKind, path: string, options: ImportOptions = {}) =>
      apply(kind, fileOf(join(data, path)), { acceptPartial: true, ...options }),
  };
}

test.skipIf(absent)(
  `the 1,470 IBM employees come in by mapping their own headers${why}`,
  async () => {
    const { backend, apply } = opened();
    const mapping = {
      EmployeeNumber: 'matricule',
      JobRole: 'job',
      Department: 'unit',
      Gender: 'sex',
    };
    const file = 'hr/ibm_hr_attrition_full.csv';
    const first = await apply('employees', file, { mapping });
    expect(first).toMatchObject({ added: 1470, rejected: 0, created: { units: 3, jobs: 9 } });
    const again = await apply('employees', file, { mapping });
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 1470 });
    const first1 = await backend.session.reader
      .selectFrom('employee')
      .select(['matricule', 'last_name', 'sex'])
      .orderBy('id')
      .limit(1)
      .execute();
    expect(first1).toEqual([{ matricule: '1', last_name: '1', sex: 'F' }]);
  },
);

test.skipIf(absent)(
  `O*NET’s 61,530 skill rows become jobs, skills and levels, marked rows left out and counted${why}`,
  async () => {
    const { backend, apply } = opened();
    const skills = await apply('framework', 'onet/Skills.xlsx');
    expect(skills).toMatchObject({
      rejected: 0,
      created: { jobs: 879, skills: 35 },
      leftOut: { notRelevant: 3302, suppressed: 124 },
    });
    const rows = await backend.session.reader
      .selectFrom('requirement')
      .select(['level', 'criticality', 'published_level', 'published_importance'])
      .execute();
    // 30,765 pairs, less 3,296 not relevant, 118 suppressed and 6 that are both.
    expect(rows.length + skills.leftOut.belowFirstLevel!).toBe(30_765 - 3_296 - 118 - 6);
    expect(skills.added).toBe(879 + 35 + rows.length);
    for (const row of rows) {
      expect(row.level).toBe(Math.round((row.published_level! / 7) * 4));
      const importance = row.published_importance!;
      expect(row.criticality).toBe(importance >= 4 ? 3 : importance >= 3 ? 2 : 1);
    }
    expect(skills.notes.map((note) => note.key)).toEqual(['onetLevels', 'onetCriticality']);
    const all = await apply('framework', 'onet/Occupation Data.xlsx');
    expect(all).toMatchObject({ added: 137, changed: 879 });
    const again = await apply('framework', 'onet/Skills.xlsx');
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: skills.added });
    const zones = await apply('framework', 'onet/Job Zones.xlsx');
    expect(zones).toMatchObject({ added: 0, leftOut: { notUsed: 923 } });
  },
);

test.skipIf(absent)(
  `ROME’s jobs, knowledge and links come in; links to its missing job L1510 are refused in their rows${why}`,
  async () => {
    const { backend, apply } = opened();
    expect(await apply('framework', 'rome/unix_referentiel_code_rome_v347_utf8.csv')).toMatchObject(
      {
        added: 531,
        created: { jobs: 531 },
      },
    );
    const knowledge = await apply('framework', 'rome/unix_referentiel_competence_v347_utf8.csv');
    expect(knowledge).toMatchObject({ added: 4947, created: { skills: 4947 } });
    const links = await apply('framework', 'rome/unix_coherence_item_v347_utf8.csv');
    expect(links.added + links.rejected).toBe(12_109);
    expect(links).toMatchObject({ rejected: 54, leftOut: { notKnowledge: 30_706 - 12_109 } });
    expect(new Set(links.rejections.map(({ code, value }) => `${code} ${value}`))).toEqual(
      new Set(['unknownReference L1510']),
    );
    const typed = await apply('framework', 'rome/unix_liens_rome_referentiels_v347_utf8.csv');
    expect(typed).toMatchObject({ added: 0, changed: 0, unchanged: links.added, rejected: 54 });
    const names = await backend.session.reader
      .selectFrom('skill')
      .select('name')
      .where('code', '=', '100010')
      .execute();
    expect(names).toEqual([{ name: "Utilisation d'engins forestiers" }]);
  },
);

test.skipIf(absent)(
  `ESCO’s 13,485 skills in English then French are one skill each, with both names${why}`,
  async () => {
    const { backend, apply } = opened();
    const english = await apply('framework', 'esco/skills_en-us.csv');
    expect(english).toMatchObject({ added: 13_472, leftOut: { unnamed: 13 }, rejected: 0 });
    const french = await apply('framework', 'esco/skills_fr.csv');
    expect(french).toMatchObject({ added: 13, rejected: 0 });
    expect(french.added + french.changed + french.unchanged).toBe(13_485);
    for (const file of ['esco/skills_en-us.csv', 'esco/skills_fr.csv']) {
      expect(await apply('framework', file)).toMatchObject({ added: 0, changed: 0 });
    }
    const found = await backend.session.reader
      .selectFrom('skill')
      .select(['name', 'name_en', 'library'])
      .where('code', 'like', '%/0005c151-5b5a-4a66-8aac-60e734beb1ab')
      .execute();
    expect(found).toEqual([
      { name: 'gérer le personnel musical', name_en: 'manage musical staff', library: 1 },
    ]);
    const jobs = await apply('framework', 'esco/occupations_fr.csv');
    expect(jobs).toMatchObject({ added: 2942, created: { jobs: 2942 }, rejected: 0 });
    const digital = await apply('framework', 'esco/digCompSkillsCollection_en.csv');
    expect(digital.added + digital.changed + digital.unchanged).toBe(25);
    const groups = await apply('framework', 'esco/skillGroups_fr.csv');
    expect(groups).toMatchObject({ added: 0, leftOut: { notUsed: 17 } });
  },
);

test.skipIf(absent)(`a file that is no framework’s is refused by name${why}`, async () => {
  const { apply } = opened();
  await expect(apply('framework', 'hr/ibm_hr_attrition_full.csv')).rejects.toMatchObject({
    code: 'FRAMEWORK_UNKNOWN',
    data: { file: 'ibm_hr_attrition_full.csv' },
  });
});
