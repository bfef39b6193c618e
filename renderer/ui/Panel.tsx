import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './Panel.module.css';

interface PanelProps {
  title?: string;
  /** Small text or control at the right of the title. */
  side?: ReactNode;
  children: ReactNode;
}

/** A titled surface that groups what belongs together. */
export function Panel({ title, side, children }: PanelProps) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={title ? id : undefined}>
      {title || side ? (
        <div className={classes.head}>
          {title ? (
            <h2 id={id} className={classes.title}>
              {title}
            </h2>
          ) : null}
          {side ? <div className={classes.side}>{side}</div> : null}
        </div>
      ) : null}
      <div className={classes.content}>{children}</div>
    </section>
  );
}
