import type { CostKind } from '../budget/cost-kinds.ts';
import { fold } from '../kernel/text.ts';

/** Accounts of the French chart by what they pay for; every other one of class 6 is taken as pedagogical. */
const accounts: readonly (readonly [prefix: string, kind: CostKind])[] = [
  ['625', 'travel'],
  ['613', 'rooms'],
  ['606', 'material'],
  ['64', 'wages'],
];

/** Beginnings of words, accents put aside, that say what was paid for. */
const words: readonly (readonly [start: string, kind: CostKind])[] = [
  ['pedagog', 'pedagogical'],
  ['format', 'pedagogical'],
  ['animation', 'pedagogical'],
  ['train', 'pedagogical'],
  ['tuition', 'pedagogical'],
  ['salaire', 'wages'],
  ['remuner', 'wages'],
  ['wage', 'wages'],
  ['salar', 'wages'],
  ['deplacement', 'travel'],
  ['transport', 'travel'],
  ['hebergement', 'lodging'],
  ['hotel', 'lodging'],
  ['repas', 'meals'],
  ['restaura', 'meals'],
  ['mission', 'travel'],
  ['travel', 'travel'],
  ['lodging', 'lodging'],
  ['meal', 'meals'],
  ['salle', 'rooms'],
  ['location', 'rooms'],
  ['fourniture', 'material'],
  ['materiel', 'material'],
  ['room', 'rooms'],
  ['equipment', 'material'],
  ['venue', 'rooms'],
];

/** Natures to propose where none was recognised, in both languages. */
export const allowedKinds =
  'pédagogique, salaires, déplacements, hébergement, repas, salles, matériel / tuition, wages, travel, lodging, meals, rooms, equipment';

/** What a cost is for, by the words of its nature; undefined when they say nothing known. */
export function kindOfWords(text: string): CostKind | undefined {
  const said = fold(text).split(/[^a-z]+/);
  return words.find(([start]) => said.some((word) => word.startsWith(start)))?.[1];
}

/** What an account pays for; null for one that holds no cost (a supplier's, tax, the bank), as a double entry has. */
export function kindOfAccount(account: string): CostKind | null {
  const number = account.replaceAll(/\s/g, '');
  if (/^\d/.test(number) && !number.startsWith('6')) return null;
  return accounts.find(([prefix]) => number.startsWith(prefix))?.[1] ?? 'pedagogical';
}
