import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { type Need, type NeedStatus, needStatuses } from '#shared/needs/needs.contract.ts';
import { needsWords } from '#shared/needs/needs.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { NeedCard } from './NeedCard.tsx';
import { needsScreenWords } from './NeedsScreen.words.ts';
import classes from './needs.module.css';

/** Beyond this, a column is no longer read: the list takes over. */
const shownCards = 60;

interface NeedBoardProps {
  needs: readonly Need[];
  openId: number | null;
  onOpen: (need: Need) => void;
  onMove: (need: Need, status: NeedStatus) => void;
}

/** Every need in the column of its decision. A card is dragged, moved by its menu, or by the arrows. */
export function NeedBoard({ needs, openId, onOpen, onMove }: NeedBoardProps) {
  const t = useWords(needsScreenWords);
  const shared = useWords(needsWords);
  const [dragged, setDragged] = useState<Need | null>(null);
  const [over, setOver] = useState<NeedStatus | null>(null);
  const accepts = (status: NeedStatus) => dragged !== null && dragged.status !== status;
  const onDragOver = (event: DragEvent, status: NeedStatus) => {
    if (!accepts(status)) return;
    event.preventDefault();
    setOver(status);
  };
  const onKeyDown = (event: KeyboardEvent, need: Need) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const beside = needStatuses[needStatuses.indexOf(need.status) + step];
    if (step === 0 || !beside || need.lineId !== null) return;
    event.preventDefault();
    onMove(need, beside);
  };
  return (
    <section className={classes.board} aria-label={t('boardLabel')}>
      {needStatuses.map((status) => {
        const here = needs.filter((need) => need.status === status);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a mouse shortcut of each card's menu
          <div
            key={status}
            className={classes.column}
            data-accepts={accepts(status) || undefined}
            data-over={(over === status && accepts(status)) || undefined}
            onDragOver={(event) => onDragOver(event, status)}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(null);
              if (dragged && accepts(status)) onMove(dragged, status);
              setDragged(null);
            }}
          >
            <h2 className={classes.stage}>
              {shared(`status.${status}`)} <span className={classes.count}>{here.length}</span>
            </h2>
            {here.length === 0 ? <p className={classes.note}>{t('empty')}</p> : null}
            <ul className={classes.cards} aria-label={shared(`status.${status}`)}>
              {here.slice(0, shownCards).map((need) => (
                <NeedCard
                  key={need.id}
                  need={need}
                  open={need.id === openId}
                  onOpen={() => onOpen(need)}
                  onMove={(to) => onMove(need, to)}
                  onKeyDown={(event) => onKeyDown(event, need)}
                  onDrag={(started) => setDragged(started ? need : null)}
                />
              ))}
            </ul>
            {here.length > shownCards ? (
              <p className={classes.note}>{t('more', { count: here.length - shownCards })}</p>
            ) : null}
          </div>
        );
      })}
    </section>
  );
}
