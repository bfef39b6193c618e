import type { KeyboardEvent } from 'react';
import type { AccreditationStatus } from '#shared/experts/accreditation.ts';
import type { Trainer } from '#shared/experts/experts.contract.ts';
import { expertsWords } from '#shared/experts/experts.words.ts';
import type { Stage } from '#shared/experts/path.ts';
import { useFormat } from '../../ui/format.ts';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';
import { MoveMenu } from './MoveMenu.tsx';

export const accreditationTones: Record<AccreditationStatus, Tone> = {
  valid: 'ok',
  expiring: 'warn',
  expired: 'danger',
};

interface PathCardProps {
  trainer: Trainer;
  open: boolean;
  onOpen: () => void;
  onMove: (stage: Stage) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onDrag: (started: boolean) => void;
}

/** One path on the board: who, what, since or until when. */
export function PathCard({ trainer, open, onOpen, onMove, onKeyDown, onDrag }: PathCardProps) {
  const t = useWords(expertsScreenWords);
  const shared = useWords(expertsWords);
  const format = useFormat();
  const { status, validUntil } = trainer;
  return (
    <li
      className={classes.card}
      data-open={open || undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', trainer.name);
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
    >
      <button type="button" className={classes.cardBody} onClick={onOpen} onKeyDown={onKeyDown}>
        <strong>{trainer.name}</strong>
        <span>{trainer.skill}</span>
        <span className={classes.note}>
          {status && validUntil
            ? t('path.until', { date: format.date(validUntil) })
            : t('path.since', { date: format.date(trainer.since) })}
        </span>
      </button>
      <div className={classes.cardFoot}>
        {status && status !== 'valid' ? (
          <StatusBadge tone={accreditationTones[status]}>
            {shared(`statuses.${status}`)}
          </StatusBadge>
        ) : (
          <span />
        )}
        <MoveMenu trainer={trainer} onMove={onMove} compact />
      </div>
    </li>
  );
}
