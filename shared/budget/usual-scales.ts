import type { FundingScale } from './funding-scale.ts';

const interprofession = {
  ...{ funder: 'OPCO EP', branch: 'Interprofession', year: 2024, hoursCap: null },
  ...{ wageHourly: 1_300, perKm: 32, perNight: 11_200, perMeal: 1_900 },
  ...{ companyCaps: [], maximumHeadcount: 49, afestPerTrainee: 42_000 },
  ...{ source: 'OPCO EP, barème Interprofession', date: '2024-01-02' },
} satisfies Partial<FundingScale>;

/** Two published scales to start from; a funder's own paper always wins, so each can be changed. */
export const usualScales: readonly FundingScale[] = [
  {
    ...{ code: 'branche-177-2026', funder: 'OPCO (branche 177)', branch: '177', year: 2026 },
    ...{ kind: 'any', hourly: 5_000, hoursCap: 21, wageHourly: 0 },
    ...{ perKm: 0, perNight: 0, perMeal: 0, afestPerTrainee: null, maximumHeadcount: 49 },
    companyCaps: [
      { below: 11, cap: 200_000 },
      { below: 50, cap: 300_000 },
    ],
    ...{ source: 'Barème de la branche 177', date: '2026-01-08' },
  },
  { ...interprofession, code: 'interprofession-2024-base', kind: 'basic', hourly: 2_000 },
  { ...interprofession, code: 'interprofession-2024-expert', kind: 'expert', hourly: 3_000 },
];
