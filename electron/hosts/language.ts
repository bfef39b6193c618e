import type { Language } from '#shared/kernel/language.ts';

/** The product's language for a locale such as `fr_FR.UTF-8` or `en-GB`: French unless another is asked for. */
export function languageOf(locale: string | undefined): Language {
  return locale && /^(?!fr|c\b|posix)[a-z]{2,3}\b/i.test(locale.replace('_', '-')) ? 'en' : 'fr';
}

/** The language this process was started in, from the environment. */
export function systemLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return languageOf(
    LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale,
  );
}
