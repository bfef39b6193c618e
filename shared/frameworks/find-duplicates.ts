import { fold } from '../kernel/text.ts';
import type { DuplicateReason } from './frameworks.contract.ts';
import { tokensOf } from './tokens.ts';

export interface NamedSkill {
  id: number;
  name: string;
  nameEn: string | null;
}

export interface LikelyDuplicate {
  reason: DuplicateReason;
  /** 0 to 1. */
  likeness: number;
  ids: [number, number];
}

/** Names at least this alike are near. */
const nearFrom = 0.8;
/** Words that say nothing of what a skill is. */
const small = new Set(
  'a au aux d de des du en et l la le les of on ou pour sur un une the and for in to with'.split(
    ' ',
  ),
);

/**
 * Skills that are likely one, most alike first: the same name, the French name of one being the English name of the
 * other, or names with nearly the same letters (Dice's coefficient on runs of three letters, small words and plurals
 * put aside). Names that differ by a number are different things: CACES 1 is not CACES 3.
 */
export function findDuplicates(skills: readonly NamedSkill[]): LikelyDuplicate[] {
  const named = skills.map((skill) => ({
    id: skill.id,
    folded: fold(skill.name),
    english: skill.nameEn === null ? null : fold(skill.nameEn),
    ...shapeOf(skill.name),
  }));
  const found: LikelyDuplicate[] = [];
  for (const [a, b, shared] of neighbours(named.map(({ grams }) => grams))) {
    const one = named[a]!;
    const other = named[b]!;
    const ids: [number, number] = [one.id, other.id];
    if (one.folded === other.folded) found.push({ reason: 'sameName', likeness: 1, ids });
    else if (one.numbers === other.numbers) {
      const likeness = (2 * shared) / (one.grams.length + other.grams.length);
      if (likeness >= nearFrom) found.push({ reason: 'near', likeness, ids });
    }
  }
  const known = new Set(found.map(({ ids }) => ids.join(' ')));
  const byName = Map.groupBy(named, ({ folded }) => folded);
  for (const { id, folded, english } of named) {
    for (const other of english === null || english === folded ? [] : (byName.get(english) ?? [])) {
      const ids: [number, number] = id < other.id ? [id, other.id] : [other.id, id];
      if (id !== other.id && !known.has(ids.join(' '))) {
        known.add(ids.join(' '));
        found.push({ reason: 'translation', likeness: 1, ids });
      }
    }
  }
  return found.sort(
    (a, b) => b.likeness - a.likeness || a.ids[0] - b.ids[0] || a.ids[1] - b.ids[1],
  );
}

/** A name without small words, plurals and order of letters beyond three; and its numbers. */
function shapeOf(name: string): { grams: string[]; numbers: string } {
  const words = tokensOf(fold(name));
  const telling = words.filter((word) => !small.has(word));
  const numbers = words.filter((word) => /\d/.test(word)).join(' ');
  const text = (telling.length > 0 ? telling : words)
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ');
  const grams = new Set<string>();
  for (let at = -1; at < text.length; at += 1) grams.add(` ${text} `.slice(at + 1, at + 4));
  return { grams: [...grams], numbers };
}

/**
 * Pairs (in the order given) that share enough runs of letters to be near, with how many they share. Two names that
 * alike share one of the rarest third of either's runs, so only those are looked up.
 */
function* neighbours(grams: readonly string[][]): Generator<[number, number, number]> {
  const uses = new Map<string, number>();
  for (const gram of grams.flat()) uses.set(gram, (uses.get(gram) ?? 0) + 1);
  const sets = grams.map((list) => new Set(list));
  const holders = new Map<string, number[]>();
  for (const [b, list] of grams.entries()) {
    const rarest = [...list].sort((x, y) => uses.get(x)! - uses.get(y)! || (x < y ? -1 : 1));
    // A hair less, so that a whole number is not rounded up.
    const fewest = Math.ceil((nearFrom / (2 - nearFrom)) * list.length - 1e-9);
    const candidates = new Set<number>();
    for (const gram of rarest.slice(0, list.length - fewest + 1)) {
      const held = holders.get(gram);
      for (const a of held ?? []) candidates.add(a);
      if (held) held.push(b);
      else holders.set(gram, [b]);
    }
    for (const a of candidates) {
      const shared = list.filter((gram) => sets[a]!.has(gram)).length;
      if ((2 * shared) / (grams[a]!.length + list.length) >= nearFrom) yield [a, b, shared];
    }
  }
}
