import { words } from '#shared/kernel/language.ts';

export const exportScreenWords = words({
  fr: {
    title: 'Exporter',
  },
  en: {
    title: 'Export',
  },
});
