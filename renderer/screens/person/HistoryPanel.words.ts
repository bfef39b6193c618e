import { words } from '#shared/kernel/language.ts';

export const historyPanelWords = words({
  fr: { session: 'Session de formation' },
  en: { session: 'Training session' },
});
