import type { Rejection } from '#shared/imports/imports.contract.ts';
import type { Language } from '#shared/kernel/language.ts';
import { translator } from '../backend/translate.ts';

/** Each refused cell with its reason said in the user's language; `code` is for scripts. */
export function rejectionDetails(rejections: readonly Rejection[], language: Language) {
  const say = translator(language);
  return rejections.map(({ sheet, row, column, value, code, data }) => ({
    sheet,
    row,
    column,
    value,
    reason: say(`imports:reason.${code}`, data),
    code,
  }));
}
