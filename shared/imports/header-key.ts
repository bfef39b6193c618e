import { fold } from '../kernel/text.ts';

const dropped = new Set(['de', 'du', 'des', 'd', 'l', 'la', 'le', 'les', 'the', 'of', 'et', 'and']);
const numberWords = new Set(['n', 'no', 'nr', 'num', 'numero', 'number']);

/**
 * Reduces a header to what two spellings of it share: no accents, case, line breaks, brackets, punctuation, plural
 * or small words; `N° matricule` and `Numéro de matricule` give the same key, `EmployeeNumber` splits into words.
 */
export function headerKey(text: string): string {
  const words = fold(text.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/\([^)]*\)/g, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => !dropped.has(word))
    .map((word) => {
      if (numberWords.has(word)) return 'numero';
      return word.length > 3 ? word.replace(/[sx]$/, '') : word;
    });
  return words.join(' ');
}
