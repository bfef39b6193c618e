import { z } from 'zod';
import { language } from '../kernel/language.ts';

/** Light, dark, or what the machine says. */
export const themeChoices = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const cents = z.number().int().nonnegative();

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
  /** Months after which an assessment is flagged as stale (never discarded). */
  staleMonths: z.number().int().positive().default(24),
  /** Days before a qualification's end when an alert starts, longest first. */
  expiryAlertDays: z.array(z.number().int().positive()).default([90, 30, 15, 7]),
  /** Loaded hourly cost used when a person has none: by socio-professional category, else the default. */
  hourlyCostByCategory: z.record(z.string(), cents).default({}),
  hourlyCostDefault: cents.default(3000),
  /** Preparation hours an internal trainer needs per hour delivered. */
  preparationRatio: z.number().nonnegative().default(0.5),
  /** Yearly payroll in cents, for the share-of-payroll ratio; 0 when unknown. */
  payroll: cents.default(0),
  /** The year shown on top of the window. */
  year: z.number().int().min(2000).max(2100).default(2027),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The highest level of the workspace's scale. */
export function topLevel(settings: Pick<Settings, 'levels'>): number {
  return settings.levels.length - 1;
}
