import { expect, test } from 'vitest';
import { gapGroupings } from '../gaps/gaps.contract.ts';
import { gapsWords } from '../gaps/gaps.words.ts';
import { assessmentSources, cellStatuses } from './skills.contract.ts';
import { skillsWords } from './skills.words.ts';

test('every status, source and grouping of the contract has its word, and each word differs', () => {
  const lists = [
    [skillsWords.fr.statuses, cellStatuses],
    [skillsWords.fr.sources, assessmentSources],
    [gapsWords.fr.groupings, gapGroupings],
  ] as const;
  for (const [said, keys] of lists) {
    expect(Object.keys(said).sort()).toEqual([...keys].sort());
    expect(new Set(Object.values(said)).size).toBe(keys.length);
  }
});
