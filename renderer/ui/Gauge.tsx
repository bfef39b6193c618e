import classes from './Gauge.module.css';

interface GaugePart {
  /** Name said to screen readers and shown in the legend. */
  label: string;
  /** In the unit of `total`. */
  value: number;
  /** Formatted value for the legend. */
  text: string;
  /** Ground of the part; parts also differ by texture. */
  kind: 'consumed' | 'committed' | 'forecast' | 'plain';
}

interface GaugeProps {
  label: string;
  parts: readonly GaugePart[];
  /** What the whole bar stands for (an envelope); null when there is none: the parts fill it. */
  total: number | null;
  /** Words at the right: what remains, or by how much it is passed. */
  note?: string;
  over?: boolean;
  legend?: boolean;
}

/** Money against an envelope as one bar: consumed, committed, forecast; a hatched end when it is passed. */
export function Gauge({ label, parts, total, note, over, legend = true }: GaugeProps) {
  const sum = parts.reduce((acc, part) => acc + Math.max(0, part.value), 0);
  const whole = Math.max(total ?? 0, sum, 1);
  const limit = total !== null && sum > total ? (total / whole) * 100 : null;
  return (
    <div className={classes.gauge}>
      <div className={classes.head}>
        <span className={classes.label}>{label}</span>
        {note ? (
          <span className={classes.note} data-over={over || undefined}>
            {note}
          </span>
        ) : null}
      </div>
      <div
        className={classes.bar}
        role="img"
        aria-label={`${label} : ${parts.map((part) => `${part.label} ${part.text}`).join(', ')}${note ? `, ${note}` : ''}`}
      >
        {parts.map((part) => (
          <span
            key={part.label}
            className={classes.part}
            data-kind={part.kind}
            style={{ width: `${(Math.max(0, part.value) / whole) * 100}%` }}
          />
        ))}
        {limit !== null ? <span className={classes.limit} style={{ left: `${limit}%` }} /> : null}
      </div>
      {legend ? (
        <div className={classes.legend} aria-hidden>
          {parts.map((part) => (
            <span key={part.label} className={classes.entry}>
              <span className={classes.swatch} data-kind={part.kind} />
              {part.label} <b>{part.text}</b>
            </span>
          ))}
        </div>
      ) : null}
    </div>
  );
}

interface BarProps {
  /** 0 to 1. */
  ratio: number;
  label: string;
  tone?: 'accent' | 'ok' | 'warn' | 'danger';
}

/** A thin bar for a ratio; the number itself stands beside it. */
export function RatioBar({ ratio, label, tone = 'accent' }: BarProps) {
  const share = Math.max(0, Math.min(1, ratio)) * 100;
  return (
    <span className={classes.thin} role="img" aria-label={label}>
      <span data-tone={tone} style={{ width: `${share}%` }} />
    </span>
  );
}
