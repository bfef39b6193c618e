import type { LicenceOffer, LicencePricing } from '../../shared/licences/offer.ts';
import type { ProjectionScope } from '../../shared/licences/project.ts';

/** One price of a price list for a number of units, in ten-thousandths. */
function slowPrice(p: LicencePricing, n: number): number {
  if ('tiers' in p) {
    if (p.model === 'graduated') {
      let sum = 0;
      for (let k = 1; k <= n; k++)
        sum += p.tiers.filter((tier, index) => index === 0 || tier.from < k).at(-1)!.rate;
      return sum;
    }
    const tier = p.tiers.filter((one, index) => index === 0 || one.from <= n).at(-1)!;
    let billed = 0;
    while (billed < n) billed += p.block;
    return billed * tier.rate;
  }
  switch (p.model) {
    case 'steps': {
      const sorted = [...p.steps].sort((a, b) => a.upTo - b.upTo);
      return (sorted.find((step) => n <= step.upTo) ?? sorted.at(-1)!).price * 100;
    }
    case 'planPlusExtra':
      return p.base * 100 + (n > p.included ? n - p.included : 0) * p.extra;
    case 'flat':
      return p.price * 100;
    case 'fixedPlusUsage': {
      const named = p.unit === 'enrolment' ? 0 : p.keyUsers;
      return p.fixed * 100 + p.keyUsers * p.keyUserRate + (n > named ? n - named : 0) * p.rate;
    }
    case 'prepaid':
      throw new Error('a bank has no price a unit');
    default:
      return n * p.rate;
  }
}

const cent = (exact: number) => Math.round(Number((exact / 100).toPrecision(13)));

/**
 * Cents an offer costs over a projection, worked out without any of the product's functions: it walks month after
 * month, adding the currency as fractions of a cent, and rounds where a vendor would invoice.
 */
export function slowLicenceCost(offer: LicenceOffer, s: ProjectionScope): number {
  const { pricing: p, options: o } = offer;
  const capped = (n: number) => {
    const units = n < offer.minimumUnits ? offer.minimumUnits : n;
    if (!o.cap || units <= o.cap.units) return slowPrice(p, units);
    const base = slowPrice(p, o.cap.units);
    return o.cap.kind === 'hard' ? base : base + (units - o.cap.units) * o.cap.overage;
  };
  const people = Array.from({ length: s.years * 12 }, (_, m) => {
    let usual = s.headcount * (1 + s.growth / 100) ** (m / 12);
    for (const move of s.moves ?? []) if (move.month <= m) usual += move.people;
    const share = ((s.seasons?.[m % 12] ?? 100) * s.equipped!) / 10_000;
    const registered = Math.max(0, Math.round(Number((usual * share).toPrecision(13))));
    const of = (percent: number) =>
      Math.round(Number(((registered * percent) / 100).toPrecision(13)));
    const reach = Math.max(s.active, s.reach ?? s.active);
    return {
      registered,
      active: of(s.active),
      enrolment: Math.round(Number((registered * s.enrolments!).toPrecision(13))),
      reached: of(s.active + ((reach - s.active) * (m % 12)) / 11),
    };
  });
  const units = people.map((one) => {
    if (p.model === 'monthlyActive' || p.model === 'prepaid') return one.active;
    if (p.model === 'yearlyActive' || p.model === 'firstLogin') return one.reached;
    if (p.model === 'enrolment') return one.enrolment;
    return 'unit' in p ? one[p.unit] : one.registered;
  });
  const promised = units.map((n, m) =>
    m < o.commitmentYears * 12 && n < units[0]! ? units[0]! : n,
  );
  let total = 0;
  let bank = 0;
  for (let year = 0; year < s.years; year++) {
    const own = promised.slice(year * 12, year * 12 + 12);
    let gross = 0;
    if (p.model === 'prepaid') {
      bank = p.units + (p.rollover ? bank : 0);
      gross += p.price;
      for (const n of own) {
        const used = Math.max(n, offer.minimumUnits);
        gross += cent(Math.max(0, used - bank) * p.overage);
        bank = Math.max(0, bank - used);
      }
    } else if (p.model === 'firstLogin') {
      let seats = 0;
      own.forEach((n, month) => {
        const now = Math.max(seats, n, offer.minimumUnits);
        gross += cent((now - seats) * p.rate * (o.prorated ? (12 - month) / 12 : 1));
        seats = now;
      });
    } else if (p.model === 'monthlyActive' || ('per' in p && p.per === 'month')) {
      for (const n of own) gross += cent(capped(n));
    } else if (p.model === 'yearlyActive' || !o.prorated) {
      let reached = 0;
      for (const n of own) {
        reached = Math.max(reached, n);
        gross = Math.max(gross, cent(capped(reached)));
      }
    } else {
      gross = cent(own.reduce((sum, n) => sum + capped(n) / 12, 0));
    }
    const net = gross - Math.round(Number(((gross * o.yearlyDiscount) / 100).toPrecision(13)));
    let yearly = 0;
    if (o.indexation) {
      yearly = Math.max(s.indexRate!, o.indexation.floor);
      if (o.indexation.ceiling !== null) yearly = Math.min(yearly, o.indexation.ceiling);
    }
    const raised = net * ((1 + yearly / 100) ** year - 1);
    total += net + Math.sign(raised) * Math.round(Math.abs(Number(raised.toPrecision(13))));
    if (year === 0)
      total += offer.setupFee + Math.round(o.implementationDays * o.implementationDayRate);
    for (const addOn of o.addOns)
      total +=
        addOn.price * (addOn.per === 'month' ? 12 : addOn.per === 'year' || year === 0 ? 1 : 0);
  }
  if (s.leaves && s.years < o.commitmentYears) total += o.exitPenalty;
  return total;
}
