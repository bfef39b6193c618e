import { expect, test } from 'vitest';
import { cellFacts } from './cell-facts.ts';
import { domainLevels } from './domain-levels.ts';

const level = (
  domain: string | null,
  held: number,
  required: number,
  status: number,
  gap: boolean,
) => ({
  skill: { id: 1, name: 'Soudage', domain, kind: 'skill' as const },
  facts: cellFacts(held, required, status, 0),
  gap,
});

test('a domain means over what is asked, the missing counting as nothing', () => {
  const rows = [
    level('Métier', 3, 4, 2, true),
    level('Métier', -1, 2, 4, true),
    level('Métier', 3, 3, 1, false),
    level('Métier', 4, 0, 0, false),
    level(null, 2, 1, 3, false),
  ];
  expect(domainLevels(rows)).toEqual([
    { domain: 'Métier', asked: 3, met: 1, required: 3, held: 2 },
    { domain: null, asked: 1, met: 1, required: 1, held: 2 },
  ]);
  expect(domainLevels([level('Métier', 4, 0, 0, false)])).toEqual([]);
});
