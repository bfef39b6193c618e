import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Language, languages, type WordTree } from '#shared/kernel/language.ts';

type Words = Record<Language, WordTree>;

/** Dotted keys of a tree of words; plural endings are chosen by `count`, so keys are written without them. */
type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];
type Singular<K extends string> = K extends `${infer Stem}_${'zero' | 'one' | 'other'}` ? Stem : K;

/** Says a key of the words it was made for, with values put in; `count` picks singular or plural. */
export type Say<W extends Words> = (
  key: KeyOf<W['fr']>,
  values?: Record<string, string | number>,
) => string;

const names = new WeakMap<Words, string>();
let count = 0;

/** Gives a words file a namespace of i18next: a chosen one, or the next free one on first use. */
export function registerWords(words: Words, name?: string): string {
  const known = names.get(words);
  if (known) return known;
  const chosen = name ?? `words${count++}`;
  names.set(words, chosen);
  for (const language of languages) {
    i18next.addResourceBundle(language, chosen, withMany(words[language]));
  }
  return chosen;
}

/**
 * The words of a file in the present language, typed by its keys:
 * `const t = useWords(planWords); t('title'); t('people', { count: 3 })`.
 * Works with the screen's own `*.words.ts` and with `#shared/<x>/<x>.words.ts` alike.
 */
export function useWords<W extends Words>(words: W): Say<W> {
  const { t } = useTranslation(registerWords(words));
  return (key, values) => t(key as string, { ...values }) as string;
}

/** The language of the screen. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'fr';
}

/** French has a third plural form for millions; it reads like the plural one here. */
function withMany(tree: WordTree): WordTree {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string | WordTree][] => {
    if (typeof value !== 'string') return [[key, withMany(value)]];
    const stem = key.endsWith('_other') ? key.slice(0, -'_other'.length) : null;
    return stem
      ? [
          [key, value],
          [`${stem}_many`, value],
        ]
      : [[key, value]];
  });
  return Object.fromEntries(entries);
}
