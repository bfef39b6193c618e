import { z } from 'zod';
import { language } from '../kernel/language.ts';
import { adoptedProjection } from '../licences/adopted-projection.ts';
import { exchangeRates } from '../licences/exchange.ts';

/** Light, dark, or what the machine says. */
export const themeChoices = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** Usual values of the trainer's score and load (`shared/experts`): firms set their own. */
export const trainerRules = z.object({
  /** Score, out of 20, from which somebody is a good candidate. */
  goodScore: z.number().int().min(0).max(20).default(12),
  /** Training days a year a trainer carries when nothing else was agreed. */
  daysPerYear: z.number().positive().max(366).default(5),
  /** Hours of training in a day of load. */
  hoursPerDay: z.number().positive().max(24).default(7),
  /** Months with the company for 1 point, then for 2, as ambassador of the trade. */
  tenureMonths: z.tuple([z.number().nonnegative(), z.number().nonnegative()]).default([24, 60]),
  /** Sessions already given for 1 point, then for 2, as classroom experience. */
  sessionsGiven: z.tuple([z.number().positive(), z.number().positive()]).default([1, 3]),
  /** Share of headcount that large firms keep as internal trainers, from and to. */
  shareOfHeadcount: z
    .tuple([z.number().min(0).max(1), z.number().min(0).max(1)])
    .default([0.01, 0.02]),
});
export type TrainerRules = z.infer<typeof trainerRules>;

const cents = z.number().int().nonnegative();
const years = z.number().positive().max(50);
const score = z.number().int().min(1).max(25);

/**
 * Everything about a workspace the user may edit. Each default is a starting value, never a rule buried in code.
 * Money is in cents of `currency`; weights and levels follow `shared/gaps`.
 */
export const settingsSchema = z.object({
  companyName: z.string().trim().max(200).default(''),
  language: language.default('fr'),
  theme: z.enum(themeChoices).default('auto'),
  currency: z.string().length(3).default('EUR'),
  /** Level labels, from level 0 to the highest; their number is the scale. */
  levels: z
    .array(z.object({ fr: z.string().min(1), en: z.string().min(1) }))
    .min(2)
    .max(11)
    .default([
      { fr: 'Non acquis', en: 'Not acquired' },
      { fr: 'Notions', en: 'Basics' },
      { fr: 'Pratique accompagnée', en: 'Guided practice' },
      { fr: 'Autonomie', en: 'Autonomy' },
      { fr: 'Expertise', en: 'Expertise' },
    ]),
  /** Weights of criticality 1 (souhaitée), 2 (importante), 3 (indispensable). */
  criticalityWeights: z
    .tuple([z.number().positive(), z.number().positive(), z.number().positive()])
    .default([1, 2, 3]),
  /** Level from which a holder counts for the bus factor. */
  holderLevel: z.number().int().positive().default(3),
  /** Level from which a holder is an expert; the top of the scale when it has fewer levels. */
  expertLevel: z.number().int().positive().default(4),
  /** Figures of the way from expert to trainer; each is a usual value, not a rule. */
  trainerRules: trainerRules.default(trainerRules.parse({})),
  /** Holders a skill should have where no count rule says how many. */
  minimumHolders: z.number().int().min(1).max(1000).default(2),
  /** Years before a planned leave up to which the leaving factor is 5, 4, 3 and 2; beyond it is 1. */
  leavingYears: z
    .tuple([years, years, years, years])
    .refine((limits) => limits.every((limit, at) => at === 0 || limit > limits[at - 1]!))
    .default([1, 2, 3, 5]),
  /** Lowest scores of knowledge at risk to act on now, to plan and to watch. */
  riskBands: z
    .tuple([score, score, score])
    .refine((bands) => bands.every((band, at) => at === 0 || band < bands[at - 1]!))
    .default([20, 16, 10]),
  /** Months after which an assessment is flagged as stale (never discarded). */
  staleMonths: z.number().int().positive().default(24),
  /**
   * Months from hiring to the first career interview, then between two (law 2025-989, in force 2025-10-26:
   * within the first year, then every four years).
   */
  firstInterviewMonths: z.number().int().positive().default(12),
  interviewMonths: z.number().int().positive().default(48),
  /** Days before a qualification's end when an alert starts, longest first. */
  expiryAlertDays: z.array(z.number().int().positive()).default([90, 30, 15, 7]),
  /** Share of a session's hours from which a partial presence counts without asking. */
  enoughAttendance: z.number().min(0).max(1).default(0.8),
  /** Days after a session before its cold evaluation is due. */
  coldEvaluationDays: z.number().int().positive().default(90),
  /** Loaded hourly cost used when a person has none: by socio-professional category, else the default. */
  hourlyCostByCategory: z.record(z.string(), cents).default({}),
  hourlyCostDefault: cents.default(3000),
  /** Preparation hours an internal trainer needs per hour delivered. */
  preparationRatio: z.number().nonnegative().default(0.5),
  /** Percent of VAT on training that the company does not recover; 0 where it recovers it. */
  vatRate: z.number().min(0).max(100).default(0),
  /** Yearly payroll in cents, for the share-of-payroll ratio; 0 when unknown. */
  payroll: cents.default(0),
  /** True where the apprenticeship tax has the rate of Alsace-Moselle. */
  alsaceMoselle: z.boolean().default(false),
  /** The year a session over two of them is charged to: where it starts, or both by its hours. */
  straddle: z.enum(['start', 'prorata']).default('start'),
  /** What one unit of another currency is worth in `currency`, with the day it was read. */
  exchangeRates: exchangeRates.default({}),
  /** The licence projection the budget counts. */
  adoptedProjection: adoptedProjection.nullable().default(null),
  /** The year shown on top of the window. */
  year: z.number().int().min(2000).max(2100).default(2027),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The highest level of the workspace's scale. */
export function topLevel(settings: Pick<Settings, 'levels'>): number {
  return settings.levels.length - 1;
}
