import { words } from '../kernel/language.ts';
import { englishDirector } from './exports.words.en.director.ts';
import { englishExports } from './exports.words.en.ts';
import { frenchDirector } from './exports.words.fr.director.ts';
import { frenchExports } from './exports.words.fr.ts';

/** Words of the exported workbook, and of the export screen that announces it. */
export const exportsWords = words({
  fr: { ...frenchExports, ...frenchDirector },
  en: { ...englishExports, ...englishDirector },
});

/** The words of the workbook in one language. */
export type ExportWords = (typeof exportsWords)['fr'] | (typeof exportsWords)['en'];

/** Puts values in a sentence's {{places}}. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (place, name: string) =>
    name in values ? String(values[name]) : place,
  );
}
