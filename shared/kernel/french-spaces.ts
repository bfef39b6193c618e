const hard = '\u00a0';

/**
 * Puts the non-breaking spaces French typography asks for before `: ; ? ! % €` and inside « guillemets », so that
 * words can be typed with the keyboard's space and never end a line on a lone sign.
 */
export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[:;?!»%€])/g, hard).replace(/« /g, `«${hard}`);
}
