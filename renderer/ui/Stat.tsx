import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Stat.module.css';
import { uiWords } from './ui.words.ts';
import { useWords } from './use-words.ts';

interface StatProps {
  label: string;
  /** The figure, already formatted. */
  value: ReactNode;
  /** The value is words, not a number: written smaller. */
  words?: boolean;
  /** What the figure means or is made of, in one line. */
  detail?: ReactNode;
  /** Direction since the last point, with its words (`+ 2 pts`) and whether that is good news. */
  trend?: { direction: 'up' | 'down' | 'flat'; text: string; good?: boolean };
  /** Marks the figure with a status; always say it in `detail` too. */
  tone?: 'ok' | 'warn' | 'danger';
  /** A link or button that goes to what is behind the figure. */
  action?: ReactNode;
  children?: ReactNode;
}

const arrows = { up: IconArrowUpRight, down: IconArrowDownRight, flat: IconArrowRight };

/** One headline figure: label, number, meaning, trend. */
export function Stat({ label, value, words, detail, trend, tone, action, children }: StatProps) {
  const t = useWords(uiWords);
  const Arrow = trend ? arrows[trend.direction] : null;
  const spoken = trend
    ? { up: t('trendUp'), down: t('trendDown'), flat: t('trendFlat') }[trend.direction]
    : '';
  return (
    <div className={classes.stat} data-tone={tone}>
      <div className={classes.label}>{label}</div>
      <div className={classes.value} data-words={words || undefined}>
        {value}
      </div>
      {trend && Arrow ? (
        <div className={classes.trend} data-good={trend.good}>
          <Arrow size={15} role="img" aria-label={spoken} />
          {trend.text}
        </div>
      ) : null}
      {children}
      {detail ? <div className={classes.detail}>{detail}</div> : null}
      {action ? (
        <div className={classes.action} data-screen-only>
          {action}
        </div>
      ) : null}
    </div>
  );
}

/** Lines headline figures up, as many a row as fit. */
export function StatRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}
