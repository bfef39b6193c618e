import { fold } from '../kernel/text.ts';
import type { FundingScale } from './funding-scale.ts';

/** An empty scale of a year to type a funder's paper into; it pays nothing until it is filled. */
export function newScale(year: number, date: string): FundingScale {
  return {
    ...{ code: '', funder: '', branch: '', year, kind: 'any', hourly: 0, hoursCap: null },
    ...{ wageHourly: 0, perKm: 0, perNight: 0, perMeal: 0, companyCaps: [] },
    ...{ maximumHeadcount: null, afestPerTrainee: null, source: '', date },
  };
}

/** A code for a scale made by hand, from its branch, year and kind; numbered when it is taken. */
export function scaleCode(
  { branch, year, kind }: Pick<FundingScale, 'branch' | 'year' | 'kind'>,
  taken: readonly string[],
): string {
  const plain = fold(branch)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  const base = [plain || 'bareme', year, kind].join('-');
  for (let count = 1; ; count += 1) {
    const code = count === 1 ? base : `${base}-${count}`;
    if (!taken.includes(code)) return code;
  }
}

/** Caps in the order a headcount is looked up in; the first of two for the same size holds, sizes left empty are dropped. */
export function orderCaps(caps: FundingScale['companyCaps']): FundingScale['companyCaps'] {
  const kept = caps.filter(
    ({ below }, at) => below > 0 && caps.findIndex((one) => one.below === below) === at,
  );
  return kept.sort((a, b) => a.below - b.below);
}
