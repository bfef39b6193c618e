import { expect, test } from 'vitest';
import { companySkillPatch } from './company-skill-patch.ts';

test('an emptied cell erases what it held, except the name, which a skill keeps', () => {
  expect(companySkillPatch('domain', '  ')).toEqual({ domain: null });
  expect(companySkillPatch('nameEn', null)).toEqual({ nameEn: null });
  expect(companySkillPatch('name', ' ')).toBeUndefined();
  expect(companySkillPatch('name', ' Soudage ')).toEqual({ name: 'Soudage' });
});

test('only the two kinds are written, and what is counted is not', () => {
  expect(companySkillPatch('kind', 'qualification')).toEqual({ kind: 'qualification' });
  expect(companySkillPatch('kind', 'other')).toBeUndefined();
  expect(companySkillPatch('people', 4)).toBeUndefined();
});
