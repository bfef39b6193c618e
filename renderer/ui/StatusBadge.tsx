import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDot,
  IconCircleX,
  IconClock,
} from '@tabler/icons-react';
import classes from './StatusBadge.module.css';

export type Tone = 'ok' | 'warn' | 'danger' | 'neutral' | 'progress';

const icons = {
  ok: IconCircleCheck,
  warn: IconAlertTriangle,
  danger: IconCircleX,
  neutral: IconCircleDot,
  progress: IconClock,
};

/** A status in words, with a shape and a colour: never colour alone. */
export function StatusBadge({ tone, children }: { tone: Tone; children: string }) {
  const Icon = icons[tone];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} aria-hidden stroke={2} />
      {children}
    </span>
  );
}
