const megabyte = 1024 * 1024;

/**
 * What an honest spreadsheet never needs more of. O*NET `Skills.xlsx` (61,530 rows) has a sheet of 35 MB,
 * a grid of 20,000 × 30 one of about 25 MB; both pass far below.
 */
export const limits = {
  /** Bytes of the file as received. */
  fileBytes: 200 * megabyte,
  /** Entries of the zip. */
  entries: 2_000,
  /** Inflated bytes of one sheet; streamed, never held whole. */
  sheetBytes: 400 * megabyte,
  /** Inflated bytes of the shared strings part. */
  stringsBytes: 200 * megabyte,
  /** Inflated bytes of each other part we read (workbook, relations, styles). */
  smallPartBytes: 64 * megabyte,
  /** How many times larger a part may become; deflate itself stops near 1,030. */
  ratio: 200,
  /** Parts below this size may be compressed as well as they like. */
  ratioFreeBytes: megabyte,
  /** Bytes held for shared strings, as UTF-8. */
  heldStringsBytes: 128 * megabyte,
  strings: 2_000_000,
  /** XML text without a single tag: a value has at most 32,767 characters. */
  tokenCharacters: 4 * megabyte,
  depth: 64,
  styles: 65_536,
  sheets: 1_000,
  /** Rows that hold a value: 20,000 people × 30 skills, one row each, must pass. */
  rows: 1_000_000,
  /** Columns that hold a value. */
  columns: 500,
  /** Cells given out, empty ones between values included: what the caller may have to hold. */
  cells: 10_000_000,
  /** Characters given out: a shared string weighs each time a cell shows it. */
  textCharacters: 100_000_000,
  /** Excel's own last row. */
  excelRows: 1_048_576,
  /** Excel's own longest text. */
  characters: 32_767,
  /** Pieces of one value are not gathered beyond this. */
  gatheredCharacters: 1_000_000,
} as const;

/** Bounds of one batch sent to the parent, whichever comes first. */
export const batch = { rows: 1_000, cells: 20_000, characters: 1_000_000, ahead: 2 } as const;

/** How long reading may take. */
export const patience = {
  /** Milliseconds without a word from a reader that has nothing to wait for. */
  silence: 20_000,
  /** Milliseconds of reading in all, plus `perMegabyte` for each megabyte received. */
  base: 60_000,
  perMegabyte: 30_000,
};
