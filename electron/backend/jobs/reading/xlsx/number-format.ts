/**
 * What a number means through its format: itself, a day, a span of hours (`[h]:mm`), a time of day or hours
 * typed as one (`h:mm`), or a code padded with zeros.
 */
export type NumberKind = 'number' | 'date' | 'hours' | 'clock' | { zeros: number };

/** Formats Excel knows by number alone (ECMA-376 §18.8.30, with the East Asian dates 27–36 and 50–58). */
const builtInKinds: readonly [from: number, to: number, kind: NumberKind][] = [
  [14, 17, 'date'],
  [18, 21, 'clock'],
  [22, 22, 'date'],
  [27, 31, 'date'],
  [32, 35, 'clock'],
  [36, 36, 'date'],
  [45, 45, 'clock'],
  [46, 46, 'hours'],
  [47, 47, 'clock'],
  [50, 54, 'date'],
  [55, 56, 'clock'],
  [57, 58, 'date'],
];

/** The meaning of a built-in format id; ids without one are plain numbers. */
export function builtInKind(id: number): NumberKind {
  for (const [from, to, kind] of builtInKinds) if (id >= from && id <= to) return kind;
  return 'number';
}

/**
 * The meaning of a format code, from its first section. Quoted text, escapes, padding, colours,
 * conditions and currencies never make a date.
 */
export function numberKind(code: string): NumberKind {
  if (code.length > 1_000) return 'number';
  if (/^0{2,30}$/.test(code)) return { zeros: code.length };
  const bare = firstSection(code);
  if (/\[(h+|m+|s+)\]/i.test(bare)) return 'hours';
  const letters = bare
    .replace(/\[[^\]]*\]/g, '')
    .replace(/AM\/PM|A\/P/gi, 'h')
    .replace(/general/gi, '')
    .toLowerCase();
  if (/[yd]|m{3}/.test(letters)) return 'date';
  if (/[hs]/.test(letters)) return 'clock';
  return letters.includes('m') ? 'date' : 'number';
}

/** The part before the first `;`, without quoted, escaped and padding characters. */
function firstSection(code: string): string {
  let bare = '';
  for (let i = 0; i < code.length; i++) {
    const character = code[i]!;
    if (character === ';') break;
    if (character === '"') {
      const end = code.indexOf('"', i + 1);
      if (end < 0) break;
      i = end;
    } else if (character === '\\' || character === '_' || character === '*') {
      i += 1;
    } else if (character === '[') {
      const end = code.indexOf(']', i + 1);
      if (end < 0) break;
      bare += code.slice(i, end + 1);
      i = end;
    } else {
      bare += character;
    }
  }
  return bare;
}
