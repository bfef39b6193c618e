import { z } from 'zod';

export const languages = ['fr', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/**
 * Words of one part of the product in both languages. English must have exactly the French keys,
 * so the compiler says which translation is missing.
 */
export function words<const T extends WordTree>(both: {
  fr: T;
  en: Same<T>;
}): { fr: T; en: Same<T> } {
  return both;
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
