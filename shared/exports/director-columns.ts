import { words } from '../kernel/language.ts';

/** The answer a director chooses for a line, in the order of the list. */
export const verdicts = ['approved', 'review', 'refused'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a director types on a plan's line; null or '' for nothing. */
export interface LineAnswer {
  /** Amount paid, in cents of the workspace's currency. */
  actual: number | null;
  comment: string | null;
  verdict: Verdict | null;
}

/** Header of the hidden column that names each line, the same in every language. */
export const keyHeader = 'relais-key';

/** The value of that column for a line: `L42`. */
export function lineKey(lineId: number): string {
  return `L${lineId}`;
}

/** The line a key names, or null for anything else. */
export function lineOfKey(key: string): number | null {
  const match = /^\s*L([1-9]\d{0,14})\s*$/.exec(key);
  return match ? Number(match[1]) : null;
}

/**
 * A sheet of this name, which only a macro can unhide, says whose workbook it is: names in column A, values in
 * column B, in the order of `editionFields`.
 */
export const editionSheet = 'relais-edition';
export const editionFields = ['workspace', 'plan', 'edition', 'language', 'format'] as const;
/** The version of this layout. */
export const editionFormat = 1;

/** Headers of the three columns a director fills on the plan's sheet, and the words of the list. */
export const directorWords = words({
  fr: {
    actual: 'Réalisé ({{currency}})',
    comment: 'Commentaire',
    verdict: 'Avis',
    verdicts: { approved: 'Approuvé', review: 'À revoir', refused: 'Refusé' },
  },
  en: {
    actual: 'Actual paid ({{currency}})',
    comment: 'Comment',
    verdict: 'Opinion',
    verdicts: { approved: 'Approved', review: 'To review', refused: 'Refused' },
  },
});
