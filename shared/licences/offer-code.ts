import { fold } from '../kernel/text.ts';

/** A code for a new offer, made of its vendor and name, that none of the codes taken has. */
export function offerCode(vendor: string, name: string, taken: readonly string[]): string {
  const words = fold(vendor === name ? vendor : `${vendor} ${name}`);
  const base =
    words
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50) || 'offre';
  const plain = base.length < 2 ? `${base}-1` : base;
  if (!taken.includes(plain)) return plain;
  let number = 2;
  while (taken.includes(`${plain}-${number}`)) number += 1;
  return `${plain}-${number}`;
}
