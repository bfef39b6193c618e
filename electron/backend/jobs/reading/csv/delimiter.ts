export type Delimiter = ';' | ',' | '\t';

const candidates: readonly Delimiter[] = [';', '\t', ','];

/** The delimiter of a text and what it says before its first record. */
export interface DelimiterFound {
  delimiter: Delimiter;
  /** Characters of an Excel `sep=;` line, which is not a row. */
  skip: number;
  /** Whether the text looks like a table: at least two columns in most of its first rows. */
  table: boolean;
}

/**
 * Finds the delimiter from the beginning of a text: the one that cuts most rows into as many cells as the
 * header, quotes respected. French decimals (`12,5;13,2`) therefore do not make a comma file.
 */
export function findDelimiter(sample: string): DelimiterFound {
  const said = /^sep=([;,\t])(\r\n|\r|\n)/i.exec(sample);
  if (said) return { delimiter: said[1] as Delimiter, skip: said[0].length, table: true };
  let best: { delimiter: Delimiter; score: number } = { delimiter: ';', score: 0 };
  for (const delimiter of candidates) {
    const counts = cellCounts(sample, delimiter);
    const header = counts[0] ?? 1;
    if (header < 2) continue;
    const share = counts.filter((count) => count === header).length / counts.length;
    // A wider header wins between delimiters that cut equally well.
    const score = share + Math.min(header, 100) / 1_000;
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, skip: 0, table: best.score > 0.5 };
}

/** Cells of each of the first records that are not blank. */
function cellCounts(sample: string, delimiter: Delimiter): number[] {
  const counts: number[] = [];
  let cells = 1;
  let quoted = false;
  let atStart = true;
  let blank = true;
  for (let i = 0; i < sample.length && counts.length < 100; i++) {
    const character = sample[i]!;
    if (quoted) {
      if (character === '"' && sample[i + 1] === '"') i += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"' && atStart) {
      quoted = true;
      atStart = blank = false;
    } else if (character === delimiter) {
      cells += 1;
      atStart = true;
    } else if (character === '\n' || character === '\r') {
      if (!blank || cells > 1) counts.push(cells);
      cells = 1;
      atStart = blank = true;
    } else {
      atStart = false;
      blank = false;
    }
  }
  // The last record is cut by the end of the sample unless nothing came before it.
  if (counts.length === 0) counts.push(cells);
  return counts;
}
