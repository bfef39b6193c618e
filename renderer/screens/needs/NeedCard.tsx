import type { KeyboardEvent } from 'react';
import type { Need, NeedStatus } from '#shared/needs/needs.contract.ts';
import { needsWords } from '#shared/needs/needs.words.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { useFormat } from '../../ui/format.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { MoveNeedMenu } from './MoveNeedMenu.tsx';
import { NeedState } from './NeedState.tsx';
import { needsScreenWords } from './NeedsScreen.words.ts';
import classes from './needs.module.css';

interface NeedCardProps {
  need: Need;
  open: boolean;
  onOpen: () => void;
  onMove: (status: NeedStatus) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onDrag: (started: boolean) => void;
}

/** One need on the board: what, for whom, at what cost. */
export function NeedCard({ need, open, onOpen, onMove, onKeyDown, onDrag }: NeedCardProps) {
  const t = useWords(needsScreenWords);
  const shared = useWords(needsWords);
  const plans = useWords(plansWords);
  const format = useFormat();
  const movable = need.lineId === null;
  return (
    <li
      className={classes.card}
      data-open={open || undefined}
      draggable={movable}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', need.title);
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
    >
      <button type="button" className={classes.cardBody} onClick={onOpen} onKeyDown={onKeyDown}>
        <strong>{need.title}</strong>
        <span>
          {need.unit ?? t('wholeCompany')} · {t('places', { count: need.places })}
          {need.headcount > 0 ? `, ${t('unnamed', { count: need.headcount })}` : ''}
        </span>
        <span className={classes.note}>
          {plans(`priority.${need.priority}`)} · {shared(`origin.${need.origin}`)}
        </span>
        <NeedState need={need} />
        {need.reason ? <span className={classes.note}>{need.reason}</span> : null}
      </button>
      <div className={classes.cardFoot}>
        <span className={classes.cost}>
          {need.estimate ? format.money(need.estimate.real, 'EUR', true) : t('noCourse')}
        </span>
        {movable ? (
          <MoveNeedMenu need={need} onMove={onMove} compact />
        ) : (
          <StatusBadge tone="ok">{t('inPlan')}</StatusBadge>
        )}
      </div>
    </li>
  );
}
