const longest = 31;

/**
 * A name Excel accepts and that is not among `taken` (compared without case): at most 31 characters,
 * none of [ ] : * ? / \, no apostrophe at either end, never empty nor “History”.
 */
export function sheetName(wanted: string, taken: readonly string[] = []): string {
  const clean = wanted
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what Excel refuses in a name
    .replace(/[[\]:*?/\\\u0000-\u001F\u007F\uFFFE\uFFFF]/g, ' ')
    .toWellFormed()
    .replace(/\s+/g, ' ');
  const used = new Set([...taken, 'History'].map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` ${n}`;
    const name = `${cut(trim(clean) || 'Sheet', longest - suffix.length)}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function trim(text: string): string {
  return text.replace(/^[\s']+|[\s']+$/g, '');
}

/** Cuts to a number of UTF-16 units without splitting a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return trim(text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')) || 'Sheet';
}
