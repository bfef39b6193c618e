import { CloseButton } from '@mantine/core';
import { useWords } from '../../ui/use-words.ts';
import { matrixScreenWords } from './MatrixScreen.words.ts';
import classes from './matrix.module.css';

/** Cells listed; the others are counted. */
const most = 50;

/** One cell in words: where it is, and why its level was refused or does not count. */
export interface CellLine {
  key: string;
  place: string;
  reason: string;
}

/** What of an edit was refused or does not count, place by place; the rest went in. */
export function RefusedCells({
  title,
  lines,
  onClose,
}: {
  title: string;
  lines: readonly CellLine[];
  onClose: () => void;
}) {
  const t = useWords(matrixScreenWords);
  if (lines.length === 0) return null;
  return (
    <section className={classes.refusals} aria-label={title}>
      <div className={classes.refusalsHead}>
        <strong>{title}</strong>
        <CloseButton aria-label={t('closeRefused')} onClick={onClose} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
      <ul className={classes.refusalsList} tabIndex={0}>
        {lines.slice(0, most).map(({ key, place, reason }) => (
          <li key={key}>
            <strong>{place}</strong> : {reason}
          </li>
        ))}
        {lines.length > most ? <li>{t('moreRefused', { count: lines.length - most })}</li> : null}
      </ul>
    </section>
  );
}
