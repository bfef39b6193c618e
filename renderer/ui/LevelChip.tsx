import classes from './LevelChip.module.css';

/** What a mark on a level says; several may hold at once. */
export type LevelMark = 'expired' | 'notAssessed' | 'stale' | 'expiresSoon' | 'below';

interface LevelChipProps {
  /** The level; ignored when not assessed. */
  level: number;
  /** Highest level of the scale. */
  top: number;
  /** Level asked: shown after a slash. */
  required?: number;
  marks?: readonly LevelMark[];
  /** The whole meaning in words, for hovering and screen readers: « Autonomie, requis Expertise, expiré ». */
  label: string;
}

/**
 * A level as a digit on a sequential, colour-blind safe ground, with shapes for what colour cannot say:
 * hatching = not assessed, struck = expired, dotted edge = stale, corner = expires soon, orange foot = below.
 */
export function LevelChip({ level, top, required, marks = [], label }: LevelChipProps) {
  const missing = marks.includes('notAssessed');
  const flags = Object.fromEntries(marks.map((mark) => [`data-${mark.toLowerCase()}`, true]));
  return (
    <span
      className={classes.chip}
      role="img"
      aria-label={label}
      title={label}
      data-step={missing ? undefined : levelStep(level, top)}
      {...flags}
    >
      <span className={classes.digit}>{missing ? '?' : level}</span>
      {required !== undefined && required > 0 ? (
        <span className={classes.required}>/{required}</span>
      ) : null}
    </span>
  );
}

/** Place of a level on the seven-step colour scale of `LevelChip.module.css`, whatever the scale's length. */
export function levelStep(level: number, top: number): number {
  if (level <= 0 || top <= 0) return 0;
  return Math.max(1, Math.min(6, Math.round((level / top) * 6)));
}
