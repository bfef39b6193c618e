import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { frameworksRouter } from '../../electron/backend/frameworks/frameworks.router.ts';
import { importFrameworks } from '../helpers/framework-workspace.ts';
import { hasPublicData, whereAbsent } from '../helpers/public-data.ts';
import { openWorkspace } from '../helpers/workspace.ts';

test.skipIf(!hasPublicData)(
  `ESCO in both languages, ROME and O*NET stand side by side with their known counts, and answer while one types ${whereAbsent}`,
  async () => {
    const backend = openWorkspace();
    const outcomes = await importFrameworks(backend, ['esco', 'rome', 'onet']);
    const api = createRouterClient(frameworksRouter, { context: { backend } });

    // 30,706 links, of which 12,109 to knowledge; 54 of these are of L1510, a job its publisher left out.
    const links = outcomes['unix_coherence_item_v347_utf8.csv']!;
    expect(links.added + links.rejected).toBe(12_109);
    expect(links.rejected).toBe(54);
    // 61,530 rows are 30,765 pairs of importance and level; marked ones and levels below the first ask nothing.
    const onet = outcomes['Skills.xlsx']!;
    expect(onet.leftOut).toMatchObject({ notRelevant: 3302, suppressed: 124 });
    const asked = 30_765 - 3_296 - 118 - 6 - onet.leftOut.belowFirstLevel!;

    expect(await api.list()).toMatchObject([
      { framework: 'esco', skills: 13_485, jobs: 2942, requirements: 0, ownedSkills: 0 },
      { framework: 'rome', skills: 4947, jobs: 531, requirements: 12_109 - 54 },
      { framework: 'onet', skills: 35, jobs: 1016, requirements: asked },
    ]);
    const groups = async (framework: 'esco' | 'rome' | 'onet') =>
      (await api.groups({ framework, kind: 'job' })).map(({ key }) => key).join(' ');
    expect(await groups('rome')).toBe('A B C D E F G H I J K L M N');
    expect((await groups('onet')).split(' ')).toHaveLength(23);
    expect(await groups('esco')).toBe('0 1 2 3 4 5 6 7 8 9');

    // One ESCO skill, four ways of writing it.
    const find = async (text: string) =>
      (await api.search({ text, framework: 'esco' })).hits.map(({ code }) => code);
    const [code] = await find('gérer le personnel musical');
    for (const text of ['GERER LE PERSONNEL MUSICAL', 'manage musical staff', 'musical staff']) {
      expect(await find(text)).toContain(code);
    }

    const times: number[] = [];
    for (const text of [
      'gérer le personnel musical',
      'manage musical staff',
      'comptabilité',
      'nurse',
    ]) {
      for (let length = 1; length <= text.length; length += 1) {
        const start = performance.now();
        const { hits } = await api.search({ text: text.slice(0, length) });
        times.push(performance.now() - start);
        expect(hits.length).toBeGreaterThan(0);
      }
    }
    times.sort((a, b) => a - b);
    // The median: one slow answer on a busy machine says nothing of the search.
    expect(times[times.length >> 1]).toBeLessThan(50);
  },
);
