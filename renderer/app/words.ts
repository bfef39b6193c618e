import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#shared/kernel/language.ts';
import { sharedWords } from '#shared/words.ts';
import { historyWords } from '#shared/workspace/history.words.ts';
import { registerWords } from '../ui/use-words.ts';
import { appWords } from './app.words.ts';

/**
 * Starts the words of the window. Only words looked up by a name that comes from data (error codes, history
 * labels) need a name here; any other `*.words.ts` is registered by its first `useWords`.
 */
export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: {},
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  for (const [name, both] of Object.entries(sharedWords)) registerWords(both, name);
  registerWords(historyWords, 'history');
  registerWords(appWords, 'app');
}

/** The language before a workspace says its own: the machine's, French unless it is set to English. */
export function machineLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'fr';
}
