import { levelOf, requiredOf, statusOf } from './matrix-index.ts';

/** The digit, and what is asked after a slash when it is not reached; `?` when asked and never assessed. */
export function cellText(code: number): string {
  if (code === 0) return '';
  const level = levelOf(code);
  const status = statusOf(code);
  const digit = level < 0 ? '?' : String(level);
  const short = status === 'below' || status === 'notAssessed' || status === 'expired';
  return short && requiredOf(code) > 0 ? `${digit}/${requiredOf(code)}` : digit;
}
