import type { Need } from '#shared/needs/needs.contract.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { needDetailsWords } from './need-details.words.ts';
import classes from './needs.module.css';

/** What keeps a need out of the plan, and who of its people already has a place there; with `help`, what to do about it. */
export function NeedState({ need, help }: { need: Need; help?: boolean }) {
  const t = useWords(needDetailsWords);
  const { waits, placed, places, lineId } = need;
  const partly = lineId === null && placed > 0;
  if (!waits && !partly) return null;
  return (
    <>
      {waits ? (
        <span className={classes.state}>
          <StatusBadge tone="warn">{t(`waits.${waits}`)}</StatusBadge>
          {help ? <span className={classes.note}>{t(`remedy.${waits}`)}</span> : null}
        </span>
      ) : null}
      {partly ? (
        <span className={classes.note}>
          {placed === places
            ? t('allPlaced')
            : `${t('placed', { count: placed, places })}.${help ? ` ${t('placedHelp')}` : ''}`}
        </span>
      ) : null}
    </>
  );
}
