import { expect, test } from 'vitest';
import { noAncillary } from '#shared/plans/ancillary.ts';
import { typedLines } from './typed-lines.ts';

const bare = { ...noAncillary, funding: [], hoursOff: 0, sessionsFixed: false, comment: null };

test('a line with costs, funding, hours off, sessions or a comment typed in is counted, a bare one is not', () => {
  const typed = [
    { travel: 1 },
    { funding: [{ source: 'OPCO', state: 'asked' as const, amount: 1 }] },
    { hoursOff: 0.5 },
    { sessionsFixed: true },
    { comment: 'À Nantes' },
  ];
  const lineRows = [{}, ...typed].map((own, id) => ({ ...bare, ...own, id }));
  expect(typedLines({ lineRows }).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
});
