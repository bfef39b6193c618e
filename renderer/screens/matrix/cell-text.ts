import {
  type CellCode,
  isGapCode,
  levelOf,
  requiredOf,
  statusOf,
} from '#shared/skills/cell-code.ts';

/** The digit, and what is asked after a slash when it is not reached; `?` when asked and never assessed. */
export function cellText(code: CellCode): string {
  if (code === 0) return '';
  const level = levelOf(code);
  const digit = level < 0 ? '?' : String(level);
  return isGapCode(code) ? `${digit}/${requiredOf(code)}` : digit;
}

/**
 * What a spreadsheet is given: the level alone, so that « 2/3 » does not become the second of March. Nothing when
 * no level is in force (never assessed, or expired): pasted back, it must not be taken for an assessment at 0.
 */
export function copiedText(code: CellCode): string {
  if (levelOf(code) < 0 || statusOf(code) === 'expired') return '';
  return String(levelOf(code));
}
