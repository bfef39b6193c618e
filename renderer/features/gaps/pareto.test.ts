import { expect, test } from 'vitest';
import type { GapSummary } from '#shared/gaps/gaps.contract.ts';
import { groupsForShare, paretoRows } from './pareto.ts';

const group = (key: string, weightedGap: number): GapSummary => ({
  key,
  id: 1,
  name: key,
  requirements: 10,
  met: 5,
  weightedGap,
  weightedRequired: 100,
  readiness: 1 - weightedGap / 100,
  compliance: 0.5,
});
const groups = [group('a', 5), group('b', 60), group('c', 0), group('d', 35)];

test('bars come heaviest first, without groups that lack nothing, and the line ends at the whole', () => {
  const rows = paretoRows(groups, 10);
  expect(rows.map(({ summary }) => summary.key)).toEqual(['b', 'd', 'a']);
  expect(rows.map(({ cumulative }) => cumulative)).toEqual([0.6, 0.95, 1]);
});

test('cutting the bars leaves their shares counted on the whole', () => {
  expect(paretoRows(groups, 1)).toMatchObject([{ share: 0.6, cumulative: 0.6 }]);
});

test('two of the groups explain four fifths', () => {
  expect(groupsForShare(groups, 0.8)).toBe(2);
  expect(groupsForShare(groups, 1)).toBe(3);
  expect(groupsForShare([], 0.8)).toBe(0);
});
