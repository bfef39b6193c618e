import type { Language } from '../kernel/language.ts';
import { exportsWords, fill } from './exports.words.ts';

/** Name proposed for the plan's workbook, such as `Relais – plan 2027.xlsx`. */
export function exportFileName(year: number, language: Language): string {
  return `${fill(exportsWords[language].fileName, { year })}.xlsx`;
}
