import type { Cents } from '../kernel/money.ts';
import type { Settings } from '../workspace/settings.ts';

/** Loaded hourly cost of a person in cents: their own, else their category's default, else the company's. */
export function hourlyCost(
  person: { hourlyCost: Cents | null; category: string | null },
  settings: Pick<Settings, 'hourlyCostByCategory' | 'hourlyCostDefault'>,
): Cents {
  if (person.hourlyCost !== null) return person.hourlyCost;
  const { hourlyCostByCategory: byCategory, hourlyCostDefault } = settings;
  const { category } = person;
  return category !== null && Object.hasOwn(byCategory, category)
    ? byCategory[category]!
    : hourlyCostDefault;
}
