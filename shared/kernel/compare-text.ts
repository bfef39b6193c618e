const collator = new Intl.Collator('fr', { numeric: true, sensitivity: 'variant' });

/** Orders names as a French reader expects (Édith between Edgar and Edmond; Lot 2 before Lot 10), on every machine. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}
