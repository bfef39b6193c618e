import {
  type CellCode,
  expiresSoonFlag,
  flagsOf,
  levelOf,
  staleFlag,
  statusOf,
} from '#shared/skills/cell-code.ts';
import { levelStep } from '../../ui/LevelChip.tsx';
import classes from './matrix.module.css';

const known = new Map<number, string>();

/** The ground and marks of a cell, worked out once a code. */
export function cellClasses(code: CellCode, top: number): string {
  const key = code * 16 + top;
  const held = known.get(key);
  if (held !== undefined) return held;
  const names = [classes.holder, classes.cell];
  if (code !== 0) {
    names.push(classes.filled);
    const level = levelOf(code);
    const status = statusOf(code);
    names.push(level < 0 ? classes.notAssessed : classes[`step${levelStep(level, top)}`]);
    if (status === 'below') names.push(classes.below);
    if (status === 'above') names.push(classes.above);
    if (status === 'expired') names.push(classes.expired);
    if (status === 'none') names.push(classes.notAsked);
    if (flagsOf(code) & staleFlag) names.push(classes.stale);
    if (flagsOf(code) & expiresSoonFlag) names.push(classes.soon);
  }
  const text = names.join(' ');
  known.set(key, text);
  return text;
}
