import { fold } from '../kernel/text.ts';
import type { Settings } from '../workspace/settings.ts';

/** Ways people say that a cell holds nothing; « NA » is not one, it abbreviates « non acquis ». */
const nothings = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '/',
  'n/a',
  'n.a.',
  's/o',
  's.o.',
  'sans objet',
]);

/** Tells whether a cell says "nothing here", whatever its field. */
export function saysNothing(text: string): boolean {
  return nothings.has(fold(text));
}

/**
 * Reads levels of the workspace's scale: `3`, `3,0`, `N3`, `Niveau 3`, `3/4`, `3 - Autonomie` or a label in French or
 * English. The reader gives undefined for anything else, a half level or one beyond the scale included.
 */
export function levelReader(levels: Settings['levels']): (text: string) => number | undefined {
  const top = levels.length - 1;
  const labels = new Map<string, number>();
  for (const [level, label] of levels.entries()) {
    labels.set(fold(label.fr), level);
    labels.set(fold(label.en), level);
  }
  const known = new Map<string, number | undefined>();
  const read = (text: string): number | undefined => {
    const body = fold(text);
    const label = labels.get(body);
    if (label !== undefined) return label;
    const match =
      /^(?:n|l|niv\.?|niveau|level)? ?(\d{1,2})(?:[.,]0+)?(?:\s*\/\s*(\d{1,2}))?(?:\s*[-:–.]\s*(.+))?$/.exec(
        body,
      );
    if (!match) return undefined;
    const level = Number(match[1]);
    if (level > top || (match[2] !== undefined && Number(match[2]) !== top)) return undefined;
    if (match[3] !== undefined && labels.get(match[3]) !== level) return undefined;
    return level;
  };
  return (text) => {
    if (known.has(text)) return known.get(text);
    const level = read(text);
    if (known.size < 1000) known.set(text, level);
    return level;
  };
}
