import type { Language } from '../kernel/language.ts';
import type { Edition } from './exports.contract.ts';
import { exportsWords, fill } from './exports.words.ts';

/** Name proposed for a workbook, such as `Relais – plan 2027.xlsx`. */
export function exportFileName(year: number, language: Language, edition: Edition): string {
  const { fileName, directorFile } = exportsWords[language];
  return `${fill(edition === 'director' ? directorFile : fileName, { year })}.xlsx`;
}
