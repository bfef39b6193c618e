import { createInstance, type i18n } from 'i18next';
import { type Language, languages } from '#shared/kernel/language.ts';
import { sharedWords } from '#shared/words.ts';

/** Says `namespace:key` in the language, with values put in. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

let instance: i18n | null = null;

/** The shared words in a language, for workbooks and the terminal. */
export function translator(language: Language): Translate {
  if (!instance) {
    instance = createInstance();
    void instance.init({
      lng: 'fr',
      resources: Object.fromEntries(
        languages.map((lng) => [
          lng,
          Object.fromEntries(Object.entries(sharedWords).map(([name, both]) => [name, both[lng]])),
        ]),
      ),
      interpolation: { escapeValue: false },
      initAsync: false,
    });
  }
  const say = instance.getFixedT(language);
  return (key, values) => say(key, values ?? {});
}
