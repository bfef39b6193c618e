import type { Language } from '#shared/kernel/language.ts';

/** Says the words of a printed document in the language of its reader, which need not be the screen's. */
export function sayIn<K extends string>(
  words: Readonly<Record<Language, Readonly<Record<K, string>>>>,
  language: Language,
): (key: K, values?: Record<string, string>) => string {
  return (key, values = {}) =>
    words[language][key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
