/** Words of a folded name: runs of letters and digits. « conduite d'engins » → conduite, d, engins. */
export function tokensOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
