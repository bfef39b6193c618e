/**
 * Undoes `_xHHHH_` (how workbooks write characters XML cannot hold) and gives line breaks one form.
 * `_x005F_` protects a text that really contains such a mark.
 */
export function plainText(text: string): string {
  if (!text.includes('_x') && !text.includes('\r')) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replace(/\r\n?/g, '\n')
    .toWellFormed();
}
