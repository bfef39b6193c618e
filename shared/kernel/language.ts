import { z } from 'zod';
import { frenchSpaces } from './french-spaces.ts';

export const languages = ['fr', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/**
 * Words of one part of the product in both languages. English must have exactly the French keys,
 * so the compiler says which translation is missing. French gets its non-breaking spaces here.
 */
export function words<const T extends WordTree>(both: {
  fr: T;
  en: Same<T>;
}): { fr: T; en: Same<T> } {
  return { fr: spaced(both.fr) as T, en: both.en };
}

function spaced(tree: WordTree): WordTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? frenchSpaces(value) : spaced(value),
    ]),
  );
}

export interface WordTree {
  readonly [key: string]: string | WordTree;
}
type Same<T extends WordTree> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends WordTree
      ? Same<T[K]>
      : never;
};
