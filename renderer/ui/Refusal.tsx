import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Refusal.module.css';

interface RefusalProps {
  /** What was not done. */
  title: string;
  /** Why, and what to do. */
  children: ReactNode;
}

/** A refusal shown where it happened, and said at once to screen readers. */
export function Refusal({ title, children }: RefusalProps) {
  return (
    <div className={classes.refusal} role="alert">
      <IconAlertTriangle size={17} aria-hidden className={classes.icon} />
      <div>
        <div className={classes.title}>{title}</div>
        <div className={classes.text}>{children}</div>
      </div>
    </div>
  );
}
