import { words } from '#shared/kernel/language.ts';

export const importScreenWords = words({
  fr: {
    title: 'Importer',
    hint: 'Un tableur, ses colonnes, puis l’aperçu de ce qui va changer.',
  },
  en: {
    title: 'Import',
    hint: 'A spreadsheet, its columns, then the preview of what will change.',
  },
});
