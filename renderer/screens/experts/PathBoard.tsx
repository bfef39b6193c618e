import { type DragEvent, type KeyboardEvent, useState } from 'react';
import type { Trainer } from '#shared/experts/experts.contract.ts';
import { expertsWords } from '#shared/experts/experts.words.ts';
import { moves, type Stage, stages } from '#shared/experts/path.ts';
import { useWords } from '../../ui/use-words.ts';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';
import { PathCard } from './PathCard.tsx';

interface PathBoardProps {
  trainers: readonly Trainer[];
  openId: number | null;
  onOpen: (trainer: Trainer) => void;
  onMove: (trainer: Trainer, stage: Stage) => void;
}

/** Every path in the column of its stage. A card is dragged, moved by its menu, or by the arrows. */
export function PathBoard({ trainers, openId, onOpen, onMove }: PathBoardProps) {
  const t = useWords(expertsScreenWords);
  const shared = useWords(expertsWords);
  const [dragged, setDragged] = useState<Trainer | null>(null);
  const [over, setOver] = useState<Stage | null>(null);
  const accepts = (stage: Stage) => dragged !== null && moves[dragged.stage].includes(stage);
  const onDragOver = (event: DragEvent, stage: Stage) => {
    if (!accepts(stage)) return;
    event.preventDefault();
    setOver(stage);
  };
  const onKeyDown = (event: KeyboardEvent, trainer: Trainer) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const beside = stages[stages.indexOf(trainer.stage) + step];
    if (step === 0 || !beside || !moves[trainer.stage].includes(beside)) return;
    event.preventDefault();
    onMove(trainer, beside);
  };
  return (
    <section className={classes.board} aria-label={t('path.boardLabel')}>
      {stages.map((stage) => {
        const here = trainers.filter((trainer) => trainer.stage === stage);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a mouse shortcut of each card's menu
          <div
            key={stage}
            className={classes.column}
            data-accepts={accepts(stage) || undefined}
            data-over={(over === stage && accepts(stage)) || undefined}
            onDragOver={(event) => onDragOver(event, stage)}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(null);
              if (dragged && accepts(stage)) onMove(dragged, stage);
              setDragged(null);
            }}
          >
            <h2 className={classes.stage}>
              {shared(`stages.${stage}`)} <span className={classes.count}>{here.length}</span>
            </h2>
            {here.length === 0 ? <p className={classes.nobody}>{t('path.empty')}</p> : null}
            <ul className={classes.cards}>
              {here.map((trainer) => (
                <PathCard
                  key={trainer.id}
                  trainer={trainer}
                  open={trainer.id === openId}
                  onOpen={() => onOpen(trainer)}
                  onMove={(to) => onMove(trainer, to)}
                  onKeyDown={(event) => onKeyDown(event, trainer)}
                  onDrag={(started) => setDragged(started ? trainer : null)}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
