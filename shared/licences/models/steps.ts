import { exactPerCent, mainUnit, type PeriodPrice } from './unit-price.ts';

interface Steps {
  steps: readonly { upTo: number; price: number }[];
}

/** Plan steps “up to n”: the first step that holds the units. Beyond the last one its price is kept and flagged. */
export function stepsPrice(pricing: Steps, units: number): PeriodPrice {
  const steps = [...pricing.steps].sort((a, b) => a.upTo - b.upTo);
  const step = steps.find((one) => units <= one.upTo) ?? steps.at(-1)!;
  return {
    billed: units,
    capacity: step.upTo,
    exact: step.price * exactPerCent,
    rule: 'steps',
    detail: { units, upTo: step.upTo, price: mainUnit(step.price * exactPerCent) },
    overLimit: units > step.upTo,
  };
}
