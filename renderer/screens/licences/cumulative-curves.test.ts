import { expect, test } from 'vitest';
import type { Projection } from '#shared/licences/licences.contract.ts';
import { cumulativeCurves } from './cumulative-curves.ts';

const offer = (code: string, currency: string, cumulative: number[]) =>
  ({
    ...{ code, currency },
    years: cumulative.map((total, at) => ({ year: 2027 + at, cumulative: total })),
  }) as Projection;

test('the year where the cheaper of two offers changes is told, in one currency only', () => {
  const { curves, crossings } = cumulativeCurves([
    offer('entry-fee', 'EUR', [300, 400, 500]),
    offer('no-fee', 'EUR', [200, 400, 600]),
    offer('dollars', 'USD', [1, 999, 1000]),
  ]);
  expect(crossings).toEqual([{ a: 'no-fee', b: 'entry-fee', at: 2029 }]);
  expect(curves[0]!.points[1]).toEqual({ at: 2028, total: 400 });
});
